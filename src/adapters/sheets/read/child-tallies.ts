import * as v from 'valibot';
import type { FieldValue } from '../cells/field-value';
import { noTally, type Tally } from '../crypto/child-digest';

const tallies = v.record(v.string(), v.tuple([v.number(), v.string()]));

/** Count and digest by tab, as a release's row holds them. */
export interface ChildTallies {
  readonly get: (tab: string) => Tally;
  readonly with: (tab: string, tally: Tally) => ChildTallies;
  readonly cell: string;
}

/** Reads the column `children`; empty or unreadable counts as nothing made yet (the row's seal tells a hand edit). */
export function childTallies(release: Readonly<Record<string, FieldValue>>): ChildTallies {
  return tallyBook(new Map(Object.entries(parsed(release['children']))));
}

function tallyBook(book: ReadonlyMap<string, Tally>): ChildTallies {
  return {
    get: (tab) => book.get(tab) ?? noTally,
    with: (tab, tally) => tallyBook(new Map([...book, [tab, tally]])),
    cell: book.size === 0 ? '' : JSON.stringify(Object.fromEntries(book)),
  };
}

function parsed(cell: FieldValue | undefined): Record<string, Tally> {
  if (typeof cell !== 'string' || cell === '') return {};
  try {
    const read = v.safeParse(tallies, JSON.parse(cell));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}
