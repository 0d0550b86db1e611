import { notHere, standInName } from './stand-in';

const insides = new WeakMap<object, object>();

/** The same stand-in, for code that runs in this realm: an unknown member throws, and so do those of what it returns. */
export function strict<T>(it: T): T {
  const name = standInName(it);
  if (name === undefined || typeof it !== 'object' || it === null) return it;
  const proxy = new Proxy<object>(it, {
    get: (object, key) => {
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
      if (!Object.hasOwn(object, key)) throw notHere(`${name}.${key}`);
      const member: unknown = Reflect.get(object, key);
      if (typeof member !== 'function') return strict(member);
      return (...args: unknown[]): unknown => strict<unknown>(Reflect.apply(member, object, args.map(inside)));
    },
    set: (_, key) => {
      throw notHere(`setting ${name}.${String(key)}`);
    },
  });
  insides.set(proxy, it);
  return proxy as T;
}

/** A stand-in handed back to another one is the bare object again. */
const inside = (it: unknown): unknown => (typeof it === 'object' && it !== null ? (insides.get(it) ?? it) : it);
