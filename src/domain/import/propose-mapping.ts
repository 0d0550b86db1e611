import { importTargets, type ImportColumn, type ImportTarget } from './import-columns';
import { squeezed } from './squeezed';
import { synonyms } from './synonyms';

/** Header of the file → column of the register, '' where the file's column is left out. */
export type Mapping = Readonly<Record<string, ImportColumn | ''>>;

/** How sure a name is: the column's own name, its header in the register, a synonym; below that it is likeness. */
const own = 100;
const headed = 90;
const meant = 80;
const alikeAtLeast = 0.8;

interface Claim {
  readonly header: string;
  readonly column: ImportColumn;
  readonly strength: number;
}

/** Proposes a column for each header: both languages, other tools' names, then near misses; a column is given once. */
export function proposeMapping(headers: readonly string[]): Mapping {
  const claims = headers
    .flatMap((header) => importTargets.map((target): Claim => ({ header, column: target.column, strength: strengthOf(header, target) })))
    .filter((it) => it.strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const mapping = new Map<string, ImportColumn | ''>(headers.map((it) => [it, '']));
  const given = new Set<ImportColumn>();
  for (const { header, column } of claims) {
    if (mapping.get(header) !== '' || given.has(column)) continue;
    mapping.set(header, column);
    given.add(column);
  }
  return Object.fromEntries(mapping);
}

function strengthOf(header: string, target: ImportTarget): number {
  const name = squeezed(header);
  if (name === '') return 0;
  if (name === target.column.toLowerCase()) return own;
  if (target.header.some((it) => squeezed(it) === name)) return headed;
  if (synonyms[target.column]?.includes(name)) return meant;
  const likeness = Math.max(...[...target.header.map(squeezed), ...(synonyms[target.column] ?? [])].map((it) => alike(name, it)));
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
