import { releases } from '../register/tabs/releases';
import type { Column } from '../register/schema';
import type { RecordOf } from '../register/workbook';
import { text, type Text } from '../text/say';
import type { ImportedFields, ReleaseColumn } from './import-columns';
import { nameOfRelease } from './repeats';

/** A release of the register, as far as the import compares it. */
export type KnownRelease = Partial<RecordOf<'releases'>>;

/** What carrying out one record of the file would do. */
export type RecordPlan =
  | { readonly kind: 'add'; readonly row: number; readonly id: string; readonly set: ImportedFields }
  | { readonly kind: 'change'; readonly row: number; readonly id: string; readonly set: ImportedFields }
  | { readonly kind: 'same'; readonly row: number; readonly id: string }
  | { readonly kind: 'refused'; readonly row: number; readonly reason: Text };

/** Finds the release that a record means: by its id, else by service, version and title. */
export interface Matcher {
  readonly find: (fields: ImportedFields) => KnownRelease | 'several' | undefined;
}

/** An index of the register's releases, made once a file. */
export function matcherOf(known: readonly KnownRelease[]): Matcher {
  const byId = new Map(known.map((it) => [it.id ?? '', it]));
  const byName = new Map<string, KnownRelease | 'several'>();
  for (const release of known) {
    const name = nameOfRelease(release);
    if (name !== '') byName.set(name, byName.has(name) ? 'several' : release);
  }
  return { find: (fields) => (fields.id ? byId.get(fields.id) : byName.get(nameOfRelease(fields))) };
}

/** What a good record does to the register. A release that is run here keeps what its own steps decide; a file opens no gate [clarification 73]. */
export function planRecord(row: number, fields: ImportedFields, matcher: Matcher): RecordPlan {
  const known = matcher.find(fields);
  if (known === 'several') return { kind: 'refused', row, reason: text('import.row.several') };
  if (!known) {
    if (!fields.title) return { kind: 'refused', row, reason: text('import.row.title') };
    const { id = '', ...set } = fields;
    return { kind: 'add', row, id, set: { ...set, state: set.state ?? 'closed' } };
  }
  const set = differences(fields, known);
  const id = known.id ?? '';
  if (Object.keys(set).length === 0) return { kind: 'same', row, id };
  const controlled = known.imported ? undefined : columnNames(set).find((it) => !isDescriptive(it));
  if (controlled === undefined) return { kind: 'change', row, id, set };
  const column = { word: releases.columns[controlled].header };
  return { kind: 'refused', row, reason: text('import.row.controlled', { id, column }) };
}

const columnNames = (set: ImportedFields): readonly ReleaseColumn[] => Object.keys(set) as ReleaseColumn[];

const isDescriptive = (name: ReleaseColumn): boolean => {
  const column: Column = releases.columns[name];
  return column.descriptive === true;
};

/** The fields of the file that the register does not hold yet; empty cells were never among them. */
function differences(fields: ImportedFields, known: KnownRelease): ImportedFields {
  const changed = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name as ReleaseColumn]),
  );
  return Object.fromEntries(changed);
}
