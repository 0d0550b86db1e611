import type { TabId } from '../../../domain/register/workbook';
import { archivedTabs } from '../../../domain/releases/archived';
import type { RawRow } from '../cells/raw';
import { quoted } from '../layout/a1';
import { sheetIdOf } from '../layout/tab-ids';
import { tabIn, type Ask } from '../read/ask';
import { runsOf } from '../read/hints';
import { hintsOf, readRegister, type Reading } from '../read/read-register';
import { keyText } from '../read/tab-reading';
import { openSession, titleIn } from '../register/session';
import { describe, readRanges, write } from '../spreadsheet';
import { standingOf } from '../write/recover';
import { copyCells, type SheetRequest } from '../write/requests';
import { keptRange, mostTargets, scratchWidth } from '../write/scratch';

/** Empty rows one below the other; rows from 1, both ends included; `kept`: row of the scratch tab, from 0, that keeps the first. */
interface Run {
  readonly tab: TabId;
  readonly from: number;
  readonly to: number;
  readonly kept: number;
  readonly columns: number;
}

/**
 * Takes rows that hold nothing at all out of the tabs of records, above their last record, some hundred at a time; gives how
 * many. Under the lock that the caller holds. What was really taken out is looked at in the same write: where a person
 * moved rows meanwhile, all of it is put back.
 */
export function sweepRows(register: string): number {
  const session = openSession(register);
  if (!session) return 0;
  const ask: Ask = new Map();
  archivedTabs.forEach((tab) => (tabIn(ask, tab).keys = true));
  const reading = readRegister({ session, ask, slot: 0, hints: hintsOf(register, ask, []), settings: false });
  // The scratch tab must not be needed any more to settle a write that was cut off.
  if (standingOf(reading.session, reading.state).kind !== 'sound') return 0;
  const runs = emptyRuns(reading);
  const count = runs.reduce((sum, it) => sum + it.to - it.from + 1, 0);
  if (count === 0) return 0;
  const look = keptRange(
    titleIn(reading.session, 'scratch'),
    Array.from({ length: count }, () => ({ width: scratchWidth })),
  );
  const [met = []] = write(register, [...runs.map(keep), ...[...runs].reverse().map(takeOut)], [look]);
  if (runs.every((it) => metEmpty(it, met))) return count;
  write(register, runs.flatMap(putBack));
  return 0;
}

/** The scratch tab holds older things right of what was kept. */
const metEmpty = ({ kept, from, to, columns }: Run, met: readonly RawRow[]): boolean =>
  met.slice(kept - 2, kept - 1 + to - from).every((row) => row.slice(0, columns).every((it) => it === ''));

/** Reads ask for so many ranges at most; their names travel in an address. */
const mostRuns = 60;

/** Rows without a key that hold nothing else either, tab by tab from top to bottom. */
function emptyRuns({ session, tabs }: Reading): readonly Run[] {
  const columns = columnCounts(session.register);
  const keyless = [...tabs].flatMap(([tab, { keys }]) =>
    runsOf(
      (keys ?? []).flatMap((it, at) => (keyText(it) === '' ? [at + 2] : [])),
      0,
    ).map((run) => ({ tab, ...run })),
  );
  const some = keyless.slice(0, mostRuns).map((it) => ({ ...it, to: Math.min(it.to, it.from + mostTargets - 1) }));
  if (some.length === 0) return [];
  const answers = readRanges(
    session.register,
    some.map(({ tab, from, to }) => `${quoted(titleIn(session, tab))}!${from}:${to}`),
  );
  let kept = 2;
  return some.flatMap((it, index): readonly Run[] => {
    const empty = (answers[index] ?? []).every((row) => row.every((cell) => cell === ''));
    const count = it.to - it.from + 1;
    const wide = columns.get(it.tab) ?? scratchWidth + 1;
    if (!empty || wide > scratchWidth || kept - 2 + count > mostTargets) return [];
    kept += count;
    return [{ ...it, kept: kept - count, columns: wide }];
  });
}

function columnCounts(register: string): ReadonlyMap<TabId, number> {
  const sheets = describe(register, 'sheets.properties(sheetId,gridProperties(columnCount))').sheets ?? [];
  const bySheet = new Map(sheets.map(({ properties: it }) => [it?.sheetId, it?.gridProperties?.columnCount ?? 0]));
  return new Map(archivedTabs.map((tab) => [tab, bySheet.get(sheetIdOf(tab)) ?? 0]));
}

const rowsOf = ({ tab, from, to, columns }: Run) => ({
  sheetId: sheetIdOf(tab),
  startRowIndex: from - 1,
  endRowIndex: to,
  startColumnIndex: 0,
  endColumnIndex: columns,
});
const keptRows = ({ kept, from, to, columns }: Run) => ({
  sheetId: sheetIdOf('scratch'),
  startRowIndex: kept,
  endRowIndex: kept + to - from + 1,
  startColumnIndex: 0,
  endColumnIndex: columns,
});
const span = ({ tab, from, to }: Run) => ({
  sheetId: sheetIdOf(tab),
  dimension: 'ROWS',
  startIndex: from - 1,
  endIndex: to,
});

const keep = (it: Run): SheetRequest => copyCells(rowsOf(it), keptRows(it));
const takeOut = (it: Run): SheetRequest => ({ deleteDimension: { range: span(it) } });
const putBack = (it: Run): readonly SheetRequest[] => [
  { insertDimension: { range: span(it), inheritFromBefore: true } },
  copyCells(keptRows(it), rowsOf(it)),
];
