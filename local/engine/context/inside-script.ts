/**
 * Evaluated inside the fresh context before the bundle: makes the Google globals of wrappers around host objects, so that
 * every object, array, date and error that the bundle sees belongs to its own realm. `host(id, method, args)` is the only
 * way out and takes and gives JSON text; `now()` is the workspace clock.
 */
export const insideScript = String.raw`(function (host, now, roots) {
  'use strict';
  const RealDate = Date;
  const ids = new WeakMap();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self === globalThis.Date ? target : self),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : target[key]),
  });
  RealDate.prototype.constructor = globalThis.Date;

  const encode = (it) => {
    if (it === undefined) return { u: 1 };
    const id = typeof it === 'object' && it !== null ? ids.get(it) : undefined;
    if (id !== undefined) return { h: id };
    if (typeof it === 'function' || typeof it === 'symbol') throw new Error('not in the local workspace: a ' + typeof it + ' as an argument of a service');
    return { v: it };
  };
  const decode = (it) => {
    if (it.u) return undefined;
    if (it.a) return it.a.map(decode);
    return it.h === undefined ? it.v : wrap(it);
  };
  const invoke = (id, method, args) => {
    const answer = JSON.parse(host(id, method, JSON.stringify(args.map(encode))));
    if (!answer.e) return decode(answer);
    const error = new Error(answer.e.message);
    error.name = answer.e.name;
    if (answer.e.code !== null) error.details = { code: answer.e.code, message: answer.e.message };
    throw error;
  };
  const wrap = ({ h, n, methods, props }) => {
    const object = Object.create(null);
    for (const name of methods) object[name] = (...args) => invoke(h, name, args);
    for (const name of Object.keys(props)) object[name] = decode(props[name]);
    object.toString = () => n;
    const proxy = new Proxy(object, {
      get: (target, key) => {
        if (key in target) return target[key];
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
        throw new Error('not in the local workspace: ' + n + '.' + key);
      },
      set: (_, key) => {
        throw new Error('not in the local workspace: setting ' + n + '.' + String(key));
      },
    });
    ids.set(proxy, h);
    return proxy;
  };

  const text = (it) => {
    if (typeof it === 'string') return it;
    if (it instanceof Error) return it.stack || String(it);
    try {
      return JSON.stringify(it) || String(it);
    } catch (error) {
      return String(it);
    }
  };
  const logger = (level) => (...args) => void host(0, level, JSON.stringify([args.map(text).join(' ')]));
  const logs = { log: logger('log'), info: logger('info'), warn: logger('warn'), error: logger('error') };
  const define = (name, value) => Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  for (const root of JSON.parse(roots)) define(root.name, decode(root.is));
  define('console', logs);
  define('Logger', { log: logs.log });

  const check = (it, path) => {
    const kind = typeof it;
    if (it === null || kind === 'string' || kind === 'number' || kind === 'boolean') return;
    if (it === undefined) return;
    const illegal = kind === 'function' || kind === 'symbol' || kind === 'bigint' || it instanceof RealDate || ids.has(it);
    if (illegal) throw new Error('The script completed but the returned value is not a supported return type. (' + (path || 'value') + ')');
    for (const key of Object.keys(it)) check(it[key], path ? path + '.' + key : key);
  };
  return (fn, args, event) => {
    const known = Object.prototype.hasOwnProperty.call(globalThis, fn) && typeof globalThis[fn] === 'function';
    if (!known || fn.endsWith('_')) throw new Error('Script function not found: ' + fn);
    const value = globalThis[fn](...(event === '' ? JSON.parse(args) : [decode(JSON.parse(event))]));
    check(value, '');
    return JSON.stringify(value === undefined ? null : value);
  };
})`;
