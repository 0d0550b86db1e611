import { columnsOf, childTabs, type ChildTab } from '../../../domain/register/workbook';
import type { Place } from '../../../use-cases/ports';
import { emptyOf } from '../cells/cells';
import type { Fields, FieldValue } from '../cells/field-value';
import { listParts } from '../cells/list-text';
import { tallyOf } from '../crypto/child-digest';
import type { Keys } from '../crypto/keys';
import { childTallies } from '../read/child-tallies';
import { fieldNames } from '../read/found-record';
import type { TrailEntry } from './trail';

/** Command under which an edit of a person in the sheet stands in the audit; it changes nothing that the audit tells. */
export const handEditCommand = 'hand-edit';

/** A record as the audit tells it. */
export interface Told {
  readonly fields: Fields;
  readonly revision: number;
  /** Who edited it by hand since; '' for somebody unknown. */
  readonly editors: readonly string[];
  /** Row of the first entry that was altered or is missing its forerunner; 0 where the trail is sound. */
  readonly broken: number;
}

/** Adds up the entries about a record; undefined where the audit knows no such record. */
export function toldOf(keys: Keys, { tab, id }: Place, trail: readonly TrailEntry[]): Told | undefined {
  const own = trail.filter((it) => it.tab === tab && it.record === id);
  const steps = own.filter((it) => it.revision > 0);
  const last = steps[steps.length - 1];
  if (!last) return undefined;
  const broken = steps.find((it, at) => !it.linked || it.revision !== at + 1)?.row ?? 0;
  const since = own.filter((it) => it.row > last.row && it.command === handEditCommand);
  const fields = { ...added(tab, steps), ...(tab === 'releases' ? { children: talliesOf(keys, id, trail) } : {}) };
  return { fields, revision: last.revision, editors: [...new Set(since.map((it) => it.who))], broken };
}

function added(tab: Place['tab'], steps: readonly TrailEntry[]): Fields {
  const sum: Readonly<Record<string, unknown>> = steps.reduce((all, it) => ({ ...all, ...it.to }), {});
  return fieldsIn(tab, sum, fieldNames(tab));
}

/** Values as the audit holds them, made fields of a tab: the named columns, all of its own by default those it speaks of. */
export function fieldsIn(
  tab: Place['tab'],
  sum: Readonly<Record<string, unknown>>,
  names: readonly string[] = Object.keys(sum),
): Fields {
  return Object.fromEntries(
    columnsOf(tab)
      .filter(([name]) => names.includes(name))
      .map(([name, column]) => [name, valueOf(sum[name], column.kind === 'list', emptyOf(column))]),
  );
}

/** The audit holds lists as text. */
function valueOf(value: unknown, isList: boolean, empty: FieldValue): FieldValue {
  if (isList) return typeof value === 'string' ? listParts(value) : empty;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : empty;
}

/** What a release counts, by the audit: every record ever made for it at its last revision. */
function talliesOf(keys: Keys, release: string, trail: readonly TrailEntry[]): string {
  const last = new Map<ChildTab, Map<string, number>>();
  for (const { tab, record, revision } of trail) {
    const child = childTabs.find((it) => it === tab);
    if (!child || revision === 0 || !record.startsWith(`${release}/`)) continue;
    const records = last.get(child) ?? new Map<string, number>();
    last.set(child, records.set(record, revision));
  }
  const start = childTallies({});
  return [...last].reduce((book, [tab, records]) => {
    const each = [...records].map(([id, revision]) => ({ id, revision }));
    return book.with(tab, tallyOf(keys, tab, each));
  }, start).cell;
}
