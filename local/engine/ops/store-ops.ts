import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { Ops, StoreName } from './contract';
import type { Running } from './running';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function checkCacheKey(key: string): void {
  if (typeof key !== 'string' || key === '') throw new ServiceError('Invalid argument: key');
  if (key.length > 250) throw new ServiceError('Argument too large: key');
}

/** CacheService: what is still fresh by the workspace clock. */
export const cacheGetAll = (host: Host, keys: readonly string[]): ReturnType<Ops['CacheService.getAll']> => {
  const now = host.now();
  const found = keys.flatMap((key) => {
    checkCacheKey(key);
    const entry = Object.hasOwn(host.state.cache, key) ? host.state.cache[key] : undefined;
    return entry && entry.until > now ? [[key, entry.value] as const] : [];
  });
  return Object.fromEntries(found);
};

export function cachePutAll(host: Host, values: Readonly<Record<string, string>>, seconds: number): null {
  if (!(seconds >= 1 && seconds <= 21_600)) throw new ServiceError('Invalid argument: expirationInSeconds');
  const until = host.now() + seconds * 1000;
  const entries = Object.entries(values).map(([key, value]) => {
    checkCacheKey(key);
    if (typeof value !== 'string')
      throw new ServiceError(`not in the local workspace: a cache value that is not a string (${key})`);
    if (bytes(value) > 102_400) throw new ServiceError('Argument too large: value');
    return [key, { value, until }] as const;
  });
  host.change({ kind: 'cache', set: Object.fromEntries(entries) });
  return null;
}

export function cacheRemoveAll(host: Host, keys: readonly string[]): null {
  host.change({ kind: 'cache', set: Object.fromEntries(keys.map((key) => [key, null])) });
  return null;
}

const userOf = (running: Running, store: StoreName) => (store === 'script' ? null : running.as);

export function propertiesOf(host: Host, running: Running, store: StoreName): Readonly<Record<string, string>> {
  const user = userOf(running, store);
  return user === null ? host.state.scriptProperties : (host.state.userProperties[user] ?? {});
}

/** Refuses a value over 9 KB and a store over 500 KB, changes nothing then. */
export function setProperties(
  host: Host,
  running: Running,
  change: {
    readonly store: StoreName;
    readonly values: Readonly<Record<string, string>>;
    readonly deleteOthers: boolean;
  },
): null {
  const { store, values, deleteOthers } = change;
  const old = propertiesOf(host, running, store);
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string')
      throw new ServiceError(`not in the local workspace: a property value that is not a string (${key})`);
    if (bytes(value) > 9 * 1024) throw new ServiceError('Argument too large: value');
  }
  const next = Object.entries(deleteOthers ? values : { ...old, ...values });
  if (next.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0) > 500 * 1024)
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  const gone = deleteOthers ? Object.fromEntries(Object.keys(old).map((key) => [key, null])) : {};
  host.change({ kind: 'property', user: userOf(running, store), set: { ...gone, ...values } });
  return null;
}

export function deleteProperty(
  host: Host,
  running: Running,
  which: { readonly store: StoreName; readonly key: string },
): null {
  host.change({ kind: 'property', user: userOf(running, which.store), set: { [which.key]: null } });
  return null;
}
