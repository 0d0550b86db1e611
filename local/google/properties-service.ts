import type { Call, StoreName } from '../engine/ops/contract';
import { standIn } from './stand-in';

type Properties = GoogleAppsScript.Properties.Properties;

function store(call: Call, name: StoreName) {
  const members = {
    getProperty: (key: string) => call('PropertiesService.getProperty', name, key),
    getProperties: () => ({ ...call('PropertiesService.getProperties', name) }),
    setProperty: (key: string, value: string) => {
      call('PropertiesService.setProperties', name, { [key]: value }, false);
    },
    setProperties: (values: Readonly<Record<string, string>>, deleteOthers = false) => {
      call('PropertiesService.setProperties', name, values, deleteOthers);
    },
    deleteProperty: (key: string) => {
      call('PropertiesService.deleteProperty', name, key);
    },
    getKeys: () => Object.keys(call('PropertiesService.getProperties', name)),
  } satisfies Pick<Properties, 'getProperty' | 'getProperties' | 'getKeys'> &
    Partial<Record<keyof Properties, unknown>>;
  return standIn('Properties', members);
}

export const propertiesService = (call: Call) =>
  standIn('PropertiesService', {
    getScriptProperties: () => store(call, 'script'),
    getUserProperties: () => store(call, 'user'),
  } satisfies Partial<Record<keyof GoogleAppsScript.Properties.PropertiesService, unknown>>);
