import { hashOf, macOf } from './digest';

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

/** Chance for a new root key: four random UUIDs. */
export const freshRoot = (): string => hashOf(Array.from({ length: 4 }, () => Utilities.getUuid()).join(''));

/**
 * Every root key of the properties, newest first; empty before set-up. Counts and digests of a release's records go on
 * under the first key, because each is carried on from the one before; the seal of the release's row protects them.
 */
export function keysIn(properties: Readonly<Record<string, string>>): readonly Keys[] {
  const numbers = Object.keys(properties)
    .filter((it) => /^ROOT_KEY_\d+$/.test(it))
    .map((it) => Number(it.slice(prefix.length)))
    .sort((a, b) => b - a);
  const rootOf = (n: number | undefined): string => properties[rootKeyName(n ?? 0)] ?? '';
  const digest = macOf(rootOf(numbers[numbers.length - 1]), ['digest']);
  return numbers.map((n) => {
    const root = rootOf(n);
    return { id: `k${n}`, seal: macOf(root, ['seal']), chain: macOf(root, ['chain']), digest };
  });
}

/** Number of the key of a seal or chain code, e.g. 2 of `k2.5f…` and `k2x.5f…`; 0 where it has none. */
export const keyNumber = (code: string): number => Number(/^k(\d+)x?\./.exec(code)?.[1] ?? 0);
