import { talliesIn } from '../../../domain/register/tallies';
import { archivedIn } from '../../../domain/releases/archived';
import type { FieldValue } from '../cells/field-value';
import { noTally, xorCodes, type Tally } from '../crypto/child-digest';

/** Count and digest by tab, as a release's row holds them. */
export interface ChildTallies {
  readonly get: (tab: string) => Tally;
  readonly with: (tab: string, tally: Tally) => ChildTallies;
  readonly cell: string;
}

type Row = Readonly<Record<string, FieldValue>>;

/** Reads the column `children`: every record that was ever made for the release. */
export function childTallies(release: Row): ChildTallies {
  return tallyBook(new Map(Object.entries(talliesIn(release['children']))));
}

/** What of them still stands in the register: the records that went to the archive are left out. */
export function standingTallies(release: Row): ChildTallies {
  const all = childTallies(release);
  const held = Object.entries(heldIn(release));
  return held.reduce((book, [tab, [count, digest]]) => {
    const [made, code] = book.get(tab);
    return book.with(tab, [made - count, xorCodes(code, digest)]);
  }, all);
}

/** Count and digest, by tab, of the records that went to the archive. */
export const heldIn = ({ closure }: Row): Readonly<Record<string, Tally>> =>
  archivedIn({ closure: typeof closure === 'string' ? closure : '' })?.held ?? {};

function tallyBook(book: ReadonlyMap<string, Tally>): ChildTallies {
  return {
    get: (tab) => book.get(tab) ?? noTally,
    with: (tab, tally) => tallyBook(new Map([...book, [tab, tally]])),
    cell: book.size === 0 ? '' : JSON.stringify(Object.fromEntries(book)),
  };
}
