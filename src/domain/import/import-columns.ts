import type { Column, Kind, Pair } from '../register/schema';
import { releases } from '../register/tabs/releases';
import type { RecordOf } from '../register/workbook';

/** Columns of a release that only the product writes: never taken from a file. */
const ownColumns = [
  'classification',
  'risk',
  'screen',
  'windowReview',
  'uat',
  'rollback',
  'topics',
  'closure',
  'origin',
  'planning',
  'imported',
  'settingsVersion',
  'children',
  'updatedAt',
  'revision',
  'seal',
] as const satisfies readonly (keyof RecordOf<'releases'>)[];

type OwnColumn = (typeof ownColumns)[number];

/** A column of the register that a file can fill. */
export type ReleaseColumn = Exclude<keyof RecordOf<'releases'>, OwnColumn>;

/** What a header of a file can stand for; `scores` is a list of satisfaction answers, kept as their sum and count. */
export type ImportColumn = ReleaseColumn | 'scores';

/** What a file may bring of a release; what it says nothing about is left out. */
export type ImportedFields = { -readonly [K in ReleaseColumn]?: RecordOf<'releases'>[K] };

/** One target of the header mapping. */
export interface ImportTarget {
  readonly column: ImportColumn;
  readonly header: Pair;
  readonly kind: Kind;
  readonly choices?: Readonly<Record<string, Pair>>;
}

const isOwn = (name: string): name is OwnColumn => ownColumns.some((it) => it === name);
const isRelease = (name: string): name is ReleaseColumn => name in releases.columns && !isOwn(name);

/** Every column that can be filled, in the order of the register. */
export const importTargets: readonly ImportTarget[] = [
  ...Object.entries<Column>(releases.columns).flatMap(([column, it]) => (isRelease(column) ? [{ ...it, column }] : [])),
  { column: 'scores', header: ['Satisfaction scores', 'Notes de satisfaction'], kind: 'text' },
];

const byColumn: ReadonlyMap<string, ImportTarget> = new Map(importTargets.map((it) => [it.column, it]));

/** The target of this name, if there is one. */
export const targetOf = (column: string): ImportTarget | undefined => byColumn.get(column);
