import type { Call } from '../engine/ops/contract';
import { standIn } from './stand-in';

type Cache = GoogleAppsScript.Cache.Cache;

/** CacheService: the script cache, shared by all people. */
export function cacheService(call: Call) {
  const cache = {
    get: (key: string) => call('CacheService.getAll', [key])[key] ?? null,
    getAll: (keys: string[]) => ({ ...call('CacheService.getAll', keys) }),
    put: (key: string, value: string, seconds?: number) => {
      call('CacheService.putAll', { [key]: value }, seconds ?? 600);
    },
    putAll: (values: Readonly<Record<string, string>>, seconds?: number) => {
      call('CacheService.putAll', values, seconds ?? 600);
    },
    remove: (key: string) => {
      call('CacheService.removeAll', [key]);
    },
    removeAll: (keys: string[]) => {
      call('CacheService.removeAll', keys);
    },
  } satisfies Pick<Cache, 'get' | 'getAll' | 'remove' | 'removeAll'> & Partial<Record<keyof Cache, unknown>>;
  return standIn('CacheService', { getScriptCache: () => standIn('Cache', cache) } satisfies Pick<
    GoogleAppsScript.Cache.CacheService,
    'getScriptCache'
  >);
}
