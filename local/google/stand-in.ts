/// <reference types="google-apps-script" />

const names = new WeakMap<object, string>();

/** Registers an object as the stand-in of a Google object of that name; only such objects cross into the script. */
export function standIn<T extends object>(name: string, object: T): T {
  names.set(object, name);
  return object;
}

/** The name of a stand-in; undefined for anything else. */
export const standInName = (it: unknown): string | undefined =>
  typeof it === 'object' && it !== null ? names.get(it) : undefined;

/** Says no to what the workspace does not have. */
export const notHere = (what: string) => new Error(`not in the local workspace: ${what}`);
