import { macOf } from './digest';
import type { Keys } from './keys';

/** Count and digest of a release's records of one tab: how many were ever made, and the XOR of their codes (decision 0018). */
export type Tally = readonly [count: number, digest: string];

const width = 16;
/** Nothing made yet. */
export const noTally: Tally = [0, '0'.repeat(width)];

/** The code of one record at one revision. */
export const childCode = (
  keys: Keys,
  tab: string,
  record: { readonly id: string; readonly revision: number },
): string => macOf(keys.digest, [tab, record.id, String(record.revision)]).slice(0, width);

/** XOR of two codes in hex. */
export const xorCodes = (a: string, b: string): string => xorHalf(a, b, 0) + xorHalf(a, b, width / 2);

/** Eight digits at a time: what fits the 32 bits of an XOR. */
const xorHalf = (a: string, b: string, from: number): string => {
  const half = (code: string): number => parseInt(code.slice(from, from + width / 2), 16);
  return ((half(a) ^ half(b)) >>> 0).toString(16).padStart(width / 2, '0');
};

/** The tally of records as they are found now. */
export function tallyOf(
  keys: Keys,
  tab: string,
  records: readonly { readonly id: string; readonly revision: number }[],
): Tally {
  return [records.length, records.map((it) => childCode(keys, tab, it)).reduce(xorCodes, noTally[1])];
}
