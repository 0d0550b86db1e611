import { columnsOf, type TabId } from '../../../domain/register/workbook';
import type { Place } from '../../../use-cases/ports';
import type { Raw, RawRow } from '../cells/raw';
import { isLinked } from '../crypto/linked';
import { rowsRange } from '../layout/a1';
import { tabTitled } from '../layout/tab-titled';
import { runsOf } from '../read/hints';
import type { Reading } from '../read/read-register';
import { cellIn, keyText } from '../read/tab-reading';
import { readRanges } from '../spreadsheet';
import { chainedCells } from '../write/audit-entries';

/** An entry of the audit about a record, as it stands. */
export interface TrailEntry {
  /** Row in the tab Audit, from 1. */
  readonly row: number;
  readonly tab: TabId | null;
  readonly record: string;
  readonly revision: number;
  readonly who: string;
  readonly command: string;
  readonly key: string;
  readonly from: Readonly<Record<string, unknown>>;
  /** Its new values by column, as the audit holds them. */
  readonly to: Readonly<Record<string, unknown>>;
  /** Does it follow from the entry above it? */
  readonly linked: boolean;
}

/** A read asks for so many ranges at most; their names travel in an address. */
const rangesARead = 100;

/**
 * Every entry about these records, in order; for a release also those about its records, whose count and digest it
 * carries; `most` of them, the newest. Wants the column Record of the audit in the reading; costs one read more for each hundred runs of rows.
 */
export function trailOf(reading: Reading, places: readonly Place[], most = Infinity): readonly TrailEntry[] {
  const audit = reading.tabs.get('audit');
  const records = audit?.columns.get('record');
  if (!audit || !records) throw new Error('The audit was not among the wants.');
  const ids = new Set(places.map((it) => it.id));
  const prefixes = new Set(places.filter((it) => it.tab === 'releases').map((it) => it.id));
  const all = records.flatMap((cell, at) => {
    const id = keyText(cell);
    return ids.has(id) || (id.includes('/') && prefixes.has(id.slice(0, id.indexOf('/')))) ? [at + 2] : [];
  });
  const rows = all.slice(Math.max(0, all.length - most));
  const found = rowsRead(reading, rows);
  return rows.map((row) => entryOf(reading, row, found));
}

/** The rows and those above them, which their chain codes rest on. */
function rowsRead(reading: Reading, rows: readonly number[]): ReadonlyMap<number, RawRow> {
  const { title = '', layout: { width = 1 } = {} } = reading.tabs.get('audit') ?? {};
  const runs = runsOf(
    rows.flatMap((it) => (it > 2 ? [it - 1, it] : [it])),
    2,
  );
  const found = new Map<number, RawRow>();
  for (let at = 0; at < runs.length; at += rangesARead) {
    const some = runs.slice(at, at + rangesARead);
    const answers = readRanges(
      reading.session.register,
      some.map((it) => rowsRange(title, it, width)),
    );
    some.forEach(({ from }, n) => answers[n]?.forEach((raw, down) => found.set(from + down, raw)));
  }
  return found;
}

function entryOf({ tabs, session }: Reading, row: number, rows: ReadonlyMap<number, RawRow>): TrailEntry {
  const audit = tabs.get('audit');
  if (!audit) throw new Error('The audit was not among the wants.');
  const cell = (name: string, at = row): Raw => cellIn(audit, rows.get(at) ?? [], name);
  const entry = Object.fromEntries(columnsOf('audit').map(([name]) => [name, cell(name)]));
  const before = row > 2 ? cell('chain', row - 1) : null;
  return {
    row,
    tab: tabTitled(String(cell('tab'))),
    record: keyText(cell('record')),
    revision: Number(cell('revision')) || 0,
    who: String(cell('who')),
    command: String(cell('command')),
    key: String(cell('key')),
    from: parsed([cell('from'), cell('from2'), cell('from3')].join('')),
    to: parsed([cell('to'), cell('to2'), cell('to3')].join('')),
    linked: isLinked(session.ring, before, { cells: chainedCells(entry), chain: cell('chain') }),
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json === '' ? '{}' : json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
