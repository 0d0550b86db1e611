import { columnsOf } from '../register/workbook';
import { importTargets, targetOf, type ImportColumn } from './import-columns';
import { squeezed } from './squeezed';
import { synonyms } from './synonyms';

/** Header of the file → column of the register, '' where the file's column is left out. */
export type Mapping = Readonly<Record<string, ImportColumn | ''>>;

/** How sure a name is: the column's own name, its header in the register, a synonym; below that it is likeness. */
const own = 100;
const headed = 90;
const meant = 80;
const alikeAtLeast = 0.8;

/** Headers of an export that only the product writes; no likeness may take them for something else. */
const ownNames: ReadonlySet<string> = new Set(
  columnsOf('releases')
    .filter(([name]) => !targetOf(name))
    .flatMap(([, { header }]) => header.map(squeezed)),
);

interface Claim {
  readonly header: string;
  readonly column: ImportColumn;
  readonly strength: number;
}

/** The words of a target, squeezed once: every file of the same run asks for them again. */
interface Known {
  readonly column: ImportColumn;
  readonly name: string;
  readonly headers: readonly string[];
  readonly meanings: readonly string[];
}

const knownTargets: readonly Known[] = importTargets.map(({ column, header }) => ({
  column,
  name: column.toLowerCase(),
  headers: header.map(squeezed),
  meanings: synonyms[column] ?? [],
}));

/** Proposes a column for each header: both languages, other tools' names, then near misses; a column is given once. */
export function proposeMapping(headers: readonly string[]): Mapping {
  const claims = headers.flatMap(claimsOf).sort((a, b) => b.strength - a.strength);
  const mapping = new Map<string, ImportColumn | ''>(headers.map((it) => [it, '']));
  const given = new Set<ImportColumn>();
  for (const { header, column } of claims) {
    if (mapping.get(header) !== '' || given.has(column)) continue;
    mapping.set(header, column);
    given.add(column);
  }
  return Object.fromEntries(mapping);
}

/** What a header could stand for: likenesses only where no column has exactly this name. */
function claimsOf(header: string): readonly Claim[] {
  const name = squeezed(header);
  if (name === '' || ownNames.has(name)) return [];
  const claims = (strength: (it: Known) => number): readonly Claim[] =>
    knownTargets.map((it) => ({ header, column: it.column, strength: strength(it) })).filter((it) => it.strength > 0);
  const exact = claims((it) => namedStrength(name, it));
  return exact.length > 0 ? exact : claims((it) => likeStrength(name, it));
}

const namedStrength = (name: string, known: Known): number =>
  known.name === name ? own : known.headers.includes(name) ? headed : known.meanings.includes(name) ? meant : 0;

function likeStrength(name: string, known: Known): number {
  const likeness = Math.max(...[...known.headers, ...known.meanings].map((it) => alike(name, it)));
  return likeness >= alikeAtLeast ? likeness * 70 : 0;
}

/** 1 for equal words, 0 for nothing in common. Words under five letters are too short to be near misses of anything. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > longest * (1 - alikeAtLeast)) return 0;
  return 1 - distance(a, b) / longest;
}

/** Letters to add, drop or replace to turn one word into the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let place = 1; place <= b.length; place += 1) {
      const replaced = (previous[place - 1] ?? 0) + (a[row - 1] === b[place - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[place] ?? 0) + 1, (current[place - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
