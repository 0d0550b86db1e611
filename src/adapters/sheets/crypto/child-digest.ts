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
export function xorCodes(a: string, b: string): string {
  return Array.from({ length: width }, (_, index) => xorDigit(a[index], b[index])).join('');
}

const xorDigit = (a = '0', b = '0'): string => (parseInt(a, 16) ^ parseInt(b, 16)).toString(16);

/** The tally of records as they are found now. */
export function tallyOf(
  keys: Keys,
  tab: string,
  records: readonly { readonly id: string; readonly revision: number }[],
): Tally {
  return [records.length, records.map((it) => childCode(keys, tab, it)).reduce(xorCodes, noTally[1])];
}
