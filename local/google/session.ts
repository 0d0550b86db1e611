import type { Call } from '../engine/ops/contract';
import { standIn } from './stand-in';

const user = (mail: string) =>
  standIn('User', { getEmail: () => mail } satisfies Pick<GoogleAppsScript.Base.User, 'getEmail'>);

export const session = (call: Call) =>
  standIn('Session', {
    getActiveUser: () => user(call('Session.getActiveUser')),
    getEffectiveUser: () => user(call('Session.getEffectiveUser')),
    getActiveUserLocale: () => call('Session.getActiveUserLocale'),
    getScriptTimeZone: () => call('Session.getScriptTimeZone'),
  } satisfies Partial<Record<keyof GoogleAppsScript.Base.Session, unknown>>);
