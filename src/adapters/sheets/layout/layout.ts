import { columnsOf, type TabId } from '../../../domain/register/workbook';
import type { Raw, RawRow } from '../cells/raw';

/** Where the columns of a tab stand, by name, counted from 0. */
export interface Layout {
  readonly at: ReadonlyMap<string, number>;
  /** First column with a header: people may have put empty columns before the table. */
  readonly start: number;
  /** One more than the last of our columns. */
  readonly width: number;
}

/** What is wrong with a header row: columns that are missing, headers that stand twice. */
export interface LayoutProblem {
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

const plain = (header: Raw): string => String(header).trim().replace(/\s+/g, ' ').toLowerCase();

/** The layout as set-up makes it: the schema's order from column A. */
export function usualLayout(tab: TabId): Layout {
  const names = columnsOf(tab).map(([name]) => name);
  return { at: new Map(names.map((name, index) => [name, index])), start: 0, width: names.length };
}

/** Recognises the columns by their headers, in either language and any order [BAD-72]. */
export function layoutOf(tab: TabId, header: RawRow): Layout | LayoutProblem {
  const places = placesOf(header);
  const missing: string[] = [];
  const twice: string[] = [];
  const at = new Map<string, number>();
  for (const { name, header: word, words } of wordsOf(tab)) {
    const found = words.flatMap((it) => places.get(it) ?? []);
    const [place] = found;
    if (place === undefined) missing.push(word);
    else if (found.length > 1) twice.push(word);
    else at.set(name, place);
  }
  if (missing.length > 0 || twice.length > 0) return { missing, twice };
  const start = header.findIndex((it) => plain(it) !== '');
  return { at, start, width: Math.max(...at.values()) + 1 };
}

interface HeaderWords {
  readonly name: string;
  readonly header: string;
  /** The header in each language as it is compared; once where both languages say the same. */
  readonly words: readonly string[];
}

const known = new Map<TabId, readonly HeaderWords[]>();

function wordsOf(tab: TabId): readonly HeaderWords[] {
  const found = known.get(tab);
  if (found) return found;
  const made = columnsOf(tab).map(([name, { header }]) => ({
    name,
    header: header[0],
    words: [...new Set(header.map(plain))],
  }));
  known.set(tab, made);
  return made;
}

function placesOf(header: RawRow): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  header.forEach((cell, index) => {
    const word = plain(cell);
    if (word !== '') places.set(word, [...(places.get(word) ?? []), index]);
  });
  return places;
}

/** Is it a usable layout? */
export const isLayout = (it: Layout | LayoutProblem): it is Layout => 'at' in it;
