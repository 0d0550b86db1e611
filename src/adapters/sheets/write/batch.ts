import { columnsOf, workbook, type TabId } from '../../../domain/register/workbook';
import { cellOf } from '../cells/cells';
import type { Raw } from '../cells/raw';
import { canonical } from '../cells/canonical';
import type { Layout } from '../layout/layout';
import { hasTable, sheetIdOf, tableIdOf } from '../layout/tab-ids';
import type { Reading } from '../read/read-register';
import { Refused, refuse } from '../read/refusals';
import { stateCell, stateRow, type RegisterState } from '../register/register-state';
import type { AuditEntry, Draft, Prepared } from './prepared';
import type { FoundRecord } from '../read/found-record';
import { appendRows, updateCells, type SheetRequest } from './requests';
import { keepTargets, mostTargets, scratchWidth } from './scratch';
import { tableStart } from './table-start';
import type { Addition, Span, Target } from './targets';

/** One atomic write: the rows that it relies on, the rows that it adds. */
export interface Batch {
  readonly head: { readonly seq: number; readonly head: string };
  readonly targets: readonly Target[];
  readonly additions: readonly Addition[];
}

/** The batch of a prepared plan: changed rows, added rows, audit, messages, state and command memory in one. */
export function batchOf(
  reading: Reading,
  prepared: Prepared,
  memory: { readonly row: number; readonly cell: string },
): Batch {
  const additions = [...recordAdditions(reading, prepared), ...auditAddition(reading, prepared.audit)];
  const slot = fixedRow({ tab: 'commands', row: memory.row, asRead: reading.slotRow }, memory.cell);
  return batchWith(reading, { ...prepared, additions, fixed: [slot] });
}

/** State first, then the header of every tab that is touched, then the rows that change. */
function batchWith(
  reading: Reading,
  {
    state,
    drafts,
    cleared,
    additions,
    fixed,
  }: Pick<Prepared, 'state' | 'drafts' | 'cleared'> & Pick<Batch, 'additions'> & { readonly fixed: readonly Target[] },
): Batch {
  const changed = [
    ...drafts.filter((it) => it.base !== null).map((it) => changedRow(reading, it)),
    ...cleared.map((it) => clearedRow(reading, it)),
  ];
  const touched = new Set<TabId>([...changed.map((it) => it.tab), ...additions.map((it) => it.tab)]);
  const headers = [...touched].map((tab) => headerTarget(reading, tab));
  const targets = [stateTarget(reading, state), ...fixed, ...headers, ...changed];
  if (targets.length > mostTargets)
    throw new Refused(refuse('store.too-much', { count: targets.length, most: mostTargets }));
  return { head: { seq: state.seq, head: state.head }, targets, additions };
}

/** A batch of the product's own: state, audit, rows of tabs that no plan writes, records that move to the archive. */
export function ownBatch(reading: Reading, { state, audit, rows, drafts = [], cleared = [] }: Own): Batch {
  const additions = [...rows.map((it) => addition(reading, it.tab, it.rows)), ...auditAddition(reading, audit)];
  return batchWith(reading, { state, drafts, cleared, additions, fixed: [] });
}

/** What an own batch writes. */
export interface Own {
  readonly state: RegisterState;
  readonly audit: readonly AuditEntry[];
  readonly rows: readonly { readonly tab: TabId; readonly rows: readonly NewRow[] }[];
  /** Records that change; none is new. */
  readonly drafts?: readonly Draft[];
  /** Rows whose cells are emptied. */
  readonly cleared?: readonly FoundRecord[];
}

/** A row to add: its key, and its cells by column name. */
export interface NewRow {
  readonly id: string;
  readonly cells: ReadonlyMap<string, Raw>;
}

const stateTarget = (reading: Reading, state: RegisterState): Target =>
  fixedRow({ tab: 'state', row: stateRow, asRead: reading.stateRow }, stateCell(state, reading.session.ring[0]));

const fixedRow = (at: Pick<Target, 'tab' | 'row' | 'asRead'>, cell: string): Target => ({
  ...at,
  width: 2,
  keyColumn: 0,
  spans: [{ column: 1, cells: [cell] }],
});

function layoutOf(reading: Reading, tab: TabId): Layout {
  const it = reading.tabs.get(tab);
  if (!it) throw new Error(`The header of ${tab} was not read.`);
  if (it.layout.width > scratchWidth)
    throw new Refused(refuse('store.header.missing', { tab: it.title, headers: `1–${scratchWidth}` }));
  return it.layout;
}

function headerTarget(reading: Reading, tab: TabId): Target {
  const { width, at } = layoutOf(reading, tab);
  return { tab, row: 1, asRead: reading.tabs.get(tab)?.header ?? [], width, keyColumn: at.get('id') ?? 0, spans: [] };
}

function changedRow(reading: Reading, draft: Draft): Target {
  const layout = layoutOf(reading, draft.tab);
  const { base } = draft;
  const cells = [...cellsOf(reading, draft, layout)].filter(([name]) => name !== 'id' && changes(draft, name));
  const spans = spansOf(cells.map(([name, cell]) => [layout.at.get(name) ?? 0, cell] as const));
  return {
    tab: draft.tab,
    row: base?.row ?? 0,
    asRead: base?.raw ?? [],
    width: layout.width,
    keyColumn: layout.at.get('id') ?? 0,
    spans,
  };
}

/** A row that was added by hand: every cell of the product's columns is emptied, the key with them. */
function clearedRow(reading: Reading, { tab, row, raw }: FoundRecord): Target {
  const { at, width } = layoutOf(reading, tab);
  const spans = spansOf([...at.values()].map((column) => [column, ''] as const));
  return { tab, row, asRead: raw, width, keyColumn: at.get('id') ?? 0, spans };
}

function changes({ base, fields }: Draft, name: string): boolean {
  if (name === 'revision' || name === 'seal') return true;
  return canonical(base?.fields[name] ?? '') !== canonical(fields[name] ?? '') || base?.misfits.includes(name) === true;
}

function spansOf(cells: readonly (readonly [number, Raw])[]): readonly Span[] {
  const spans: { column: number; cells: Raw[] }[] = [];
  for (const [column, cell] of [...cells].sort((a, b) => a[0] - b[0])) {
    const last = spans[spans.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else spans.push({ column, cells: [cell] });
  }
  return spans;
}

/** The cells of a record by column name. */
function cellsOf(reading: Reading, draft: Draft, layout: Layout): ReadonlyMap<string, Raw> {
  const cells = new Map<string, Raw>();
  for (const [name, column] of columnsOf(draft.tab)) {
    if (!layout.at.has(name)) continue;
    if (name === 'id') cells.set(name, draft.id);
    else if (name === 'revision') cells.set(name, draft.revision);
    else if (name === 'seal') cells.set(name, draft.seal);
    else cells.set(name, cellOf(column, draft.fields[name] ?? '', reading.session.language));
  }
  return cells;
}

function recordAdditions(reading: Reading, prepared: Prepared): readonly Addition[] {
  return (Object.keys(workbook) as TabId[]).flatMap((tab) => {
    const drafts = prepared.drafts.filter((it) => it.base === null && it.tab === tab);
    const rows = drafts.map((it) => ({ id: it.id, cells: cellsOf(reading, it, layoutOf(reading, tab)) }));
    return rows.length > 0 ? [addition(reading, tab, rows)] : [];
  });
}

function auditAddition(reading: Reading, entries: readonly AuditEntry[]): readonly Addition[] {
  const rows = entries.map((it) => ({ id: String(it['id']), cells: new Map(Object.entries(it)) }));
  return rows.length > 0 ? [addition(reading, 'audit', rows)] : [];
}

function addition(reading: Reading, tab: TabId, rows: readonly NewRow[]): Addition {
  const layout = layoutOf(reading, tab);
  const cells = rows.map((it) => {
    const row: Raw[] = Array.from({ length: layout.width }, () => '');
    for (const [name, cell] of it.cells) row[layout.at.get(name) ?? 0] = cell;
    return row;
  });
  return {
    tab,
    start: hasTable(tab) ? tableStart(reading.session.register, tab, layout) : null,
    keyColumn: layout.at.get('id') ?? 0,
    width: layout.width,
    ids: rows.map((it) => it.id),
    rows: cells,
  };
}

/** The requests of a batch. `tables` false adds by tab, for a tab whose table somebody took away. */
export function requestsOf({ head, targets, additions }: Batch, tables: boolean): readonly SheetRequest[] {
  const writes = targets.flatMap((it) =>
    it.spans.map((span) =>
      updateCells({ sheetId: sheetIdOf(it.tab), row: it.row - 1, column: span.column }, span.cells),
    ),
  );
  const appends = additions.map((it) =>
    tables && it.start !== null
      ? appendRows(
          { tableId: tableIdOf(it.tab) },
          it.rows.map((row) => row.slice(it.start ?? 0)),
        )
      : appendRows({ sheetId: sheetIdOf(it.tab) }, it.rows),
  );
  return [...keepTargets(head, targets, additions), ...writes, ...appends];
}
