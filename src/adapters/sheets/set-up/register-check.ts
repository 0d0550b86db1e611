import { columnsOf, type TabId } from '../../../domain/register/workbook';
import { Refused, refuse } from '../read/refusals';
import type { EntryView, RecordView, RegisterCheck } from '../../../use-cases/set-up/ports';
import type { RawRow } from '../cells/raw';
import { tallyOf } from '../crypto/child-digest';
import { keyNumber } from '../crypto/keys';
import { isLinked } from '../crypto/linked';
import { rowsRange, headerRange } from '../layout/a1';
import { isLayout, layoutOf, type Layout } from '../layout/layout';
import { tabIds, tabOfSheetId } from '../layout/tab-ids';
import { tabTitled } from '../layout/tab-titled';
import { heldIn, standingTallies } from '../read/child-tallies';
import { foundRecord, isSealed } from '../read/found-record';
import { cellIn, type TabReading } from '../read/tab-reading';
import { openSession, titleIn, withTitles, type Session } from '../register/session';
import { describe, readRanges, type DescribedSheet } from '../spreadsheet';
import { chainedCells } from '../write/audit-entries';
import { stateIn } from './migrations';

const chunkRows = 2_000;

/** The register for its check: header once a tab, then 2,000 rows a read. */
export function openRegisterCheck(register: string): RegisterCheck {
  const opened = openSession(register);
  if (!opened) throw new Refused(refuse('store.not-set-up'));
  const sheets =
    describe(register, 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))').sheets ?? [];
  const session = withTitles(opened, sheets);
  const layouts = new Map<TabId, Layout>();
  const grid = gridOf(sheets);
  const rows = (tab: TabId, chunk: number) => chunkOf(session, { tab, chunk, layouts, last: grid.rows.get(tab) ?? 1 });
  return {
    tabs: tabIds.filter((it) => isSealed(it)),
    titleOf: (tab) => titleIn(session, tab),
    entries: (chunk) => {
      const it = rows('audit', chunk);
      return it && entriesOf(session, it);
    },
    records: (tab, chunk) => {
      const it = rows(tab, chunk);
      return it && recordsOf(session, it);
    },
    tallyOf: (tab, records) => JSON.stringify(tallyOf(session.ring[0], tab, records)),
    heads: () => {
      const { seq: state = 0, head: code = '' } = stateIn(session) ?? {};
      return { state, code, properties: headOf(session, state), cells: grid.cells };
    },
  };
}

/** A commit that is pending counts where the file has it. */
const headOf = ({ chain }: Session, state: number): number => (chain.pending?.seq === state ? state : chain.seq);

function gridOf(sheets: readonly DescribedSheet[]): {
  readonly cells: number;
  readonly rows: ReadonlyMap<TabId, number>;
} {
  const grids = sheets.map(
    ({ properties: { sheetId = -1, gridProperties: { rowCount = 0, columnCount = 0 } = {} } = {} }) => ({
      tab: tabOfSheetId(sheetId),
      rowCount,
      columnCount,
    }),
  );
  const rows = new Map(grids.flatMap(({ tab, rowCount }) => (tab ? [[tab, rowCount] as const] : [])));
  return { cells: grids.reduce((sum, it) => sum + it.rowCount * it.columnCount, 0), rows };
}

interface Chunk {
  readonly reading: TabReading;
  readonly rows: readonly { readonly row: number; readonly raw: RawRow }[];
  /** The row before the first one, for the chain. */
  readonly before: RawRow | null;
}

function chunkOf(
  session: Session,
  {
    tab,
    chunk,
    layouts,
    last,
  }: { readonly tab: TabId; readonly chunk: number; readonly layouts: Map<TabId, Layout>; readonly last: number },
): Chunk | null {
  const title = titleIn(session, tab);
  const layout = layouts.get(tab) ?? headerOf(session, tab, title);
  layouts.set(tab, layout);
  const first = 2 + chunk * chunkRows;
  const from = chunk === 0 ? first : first - 1;
  const to = Math.min(first + chunkRows - 1, last);
  if (first > last) return null;
  const [answer = []] = readRanges(session.register, [rowsRange(title, { from, to }, layout.width)]);
  const rows = answer
    .map((raw, index) => ({ row: from + index, raw }))
    .filter(({ row, raw }) => row >= first && raw.some((it) => it !== ''));
  const reading: TabReading = {
    tab,
    title,
    header: [],
    layout,
    keys: null,
    rowsOfKey: new Map(),
    rows: new Map(rows.map(({ row, raw }) => [row, raw])),
    columns: new Map(),
  };
  return { reading, rows, before: chunk === 0 ? null : (answer[0] ?? null) };
}

function headerOf(session: Session, tab: TabId, title: string): Layout {
  const [[header = []] = []] = readRanges(session.register, [headerRange(title)]);
  const layout = layoutOf(tab, header);
  if (!isLayout(layout))
    throw new Refused(
      refuse('store.header.missing', { tab: title, headers: [...layout.missing, ...layout.twice].join(', ') }),
    );
  return layout;
}

function entriesOf(session: Session, { reading, rows, before }: Chunk): readonly EntryView[] {
  let above = before && cellIn(reading, before, 'chain');
  return rows.map(({ row, raw }) => {
    const entry = Object.fromEntries(columnsOf('audit').map(([name]) => [name, cellIn(reading, raw, name)]));
    const chain = entry['chain'] ?? '';
    const linked = isLinked(session.ring, above, { cells: chainedCells(entry), chain });
    above = chain;
    const { id, command, record, revision } = entry;
    return {
      row,
      seq: Number(id),
      command: String(command),
      tab: tabTitled(String(entry['tab'])),
      record: String(record),
      revision: Number(revision),
      linked,
      key: keyNumber(String(chain)),
    };
  });
}

function recordsOf(session: Session, { reading, rows }: Chunk): readonly RecordView[] {
  return rows.map(({ row, raw }) => {
    const it = foundRecord(session, reading, row);
    const tallies = standingTallies(it.fields);
    const held = heldIn(it.fields);
    return {
      row,
      id: it.id,
      revision: it.revision,
      sealed: !it.edited,
      key: keyNumber(String(cellIn(reading, raw, 'seal'))),
      tally: (tab) => JSON.stringify(tallies.get(tab)),
      archived: (tab) => (held[tab]?.[0] ?? 0) > 0,
    };
  });
}
