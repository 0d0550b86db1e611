import { macOf } from './digest';

/** Keys derived from the root key of a register, one a purpose; `id` says which root key they come from. */
export interface Keys {
  readonly id: string;
  readonly seal: string;
  readonly chain: string;
  readonly digest: string;
}

const prefix = 'ROOT_KEY_';

/** Script property of a root key. */
export const rootKeyName = (version: number): string => `${prefix}${version}`;

/** Every root key of the properties, newest first; empty before set-up. */
export function keysIn(properties: Readonly<Record<string, string>>): readonly Keys[] {
  return Object.keys(properties)
    .filter((it) => /^ROOT_KEY_\d+$/.test(it))
    .sort((a, b) => Number(b.slice(prefix.length)) - Number(a.slice(prefix.length)))
    .map((name) => derived(name.slice(prefix.length), properties[name] ?? ''));
}

const derived = (id: string, root: string): Keys => ({
  id: `k${id}`,
  seal: macOf(root, ['seal']),
  chain: macOf(root, ['chain']),
  digest: macOf(root, ['digest']),
});
