import * as v from 'valibot';

/** Count and digest of a release's records of one tab: how many, and the XOR of their codes (decision 0018). */
export const tally = v.tuple([v.number(), v.string()]);

const tallies = v.record(v.string(), tally);

/** Count and digest by tab. */
export type Tallies = v.InferOutput<typeof tallies>;

/** The column `children` of a release; empty or unreadable counts as nothing made yet (the row's seal tells a hand edit). */
export function talliesIn(cell: unknown): Tallies {
  if (typeof cell !== 'string' || cell === '') return {};
  try {
    const read = v.safeParse(tallies, JSON.parse(cell));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}
