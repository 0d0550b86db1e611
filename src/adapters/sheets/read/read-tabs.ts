import { columnsOf, type TabId } from '../../../domain/register/workbook';
import { columnRange, headerRange, rowsRange } from '../layout/a1';
import { isLayout, layoutOf, usualLayout, type Layout } from '../layout/layout';
import { titleIn, type Session } from '../register/session';
import type { Raw, RawRow } from '../cells/raw';
import type { Ask, TabAsk } from './ask';
import { runsOf, type Hints } from './hints';
import { Refused, refuse } from './refusals';
import { keyText, rowsAsked, takeKeys, type TabReading } from './tab-reading';

/** One range of a read, and who takes what comes back. */
export interface Fetch {
  readonly range: string;
  readonly take: (rows: readonly RawRow[]) => void;
}

/** Rows met keys that moved between two reads: read again. */
export class Shifted extends Error {}

const firstCells = (rows: readonly RawRow[]): readonly Raw[] => rows.map((it) => it[0] ?? '');

/** The tabs of an ask, to be filled by the fetches. */
export function emptyReadings(session: Session, ask: Ask, hints: Hints): ReadonlyMap<TabId, TabReading> {
  return new Map([...ask.keys()].map((tab) => [tab, emptyReading(session, tab, hints)]));
}

function emptyReading(session: Session, tab: TabId, hints: Hints): TabReading {
  const [layout, title] = [hintedLayout(tab, hints.text(`l.${tab}`)), titleIn(session, tab)];
  return { tab, title, header: [], layout, keys: null, rowsOfKey: new Map(), rows: new Map(), columns: new Map() };
}

function hintedLayout(tab: TabId, places: string | undefined): Layout {
  const numbers = (places ?? '').split(',').map(Number);
  const names = columnsOf(tab).map(([name]) => name);
  if (numbers.length !== names.length || numbers.some(Number.isNaN)) return usualLayout(tab);
  return {
    at: new Map(names.map((name, index) => [name, numbers[index] ?? index])),
    start: Math.min(...numbers),
    width: Math.max(...numbers) + 1,
  };
}

/** First round: headers, keys and columns where they are thought to be, rows where hints say. */
export function firstFetches(reading: TabReading, ask: TabAsk, hints: Hints): readonly Fetch[] {
  const header: Fetch = { range: headerRange(reading.title), take: ([row = []]) => (reading.header = row) };
  const rows = [...ask.ids, ...ask.prefixes].flatMap((key) => hints.rows(reading.tab, key));
  return [header, ...columnFetches(reading, ask), ...rowFetches(reading, rows)];
}

function columnFetches(reading: TabReading, ask: TabAsk): readonly Fetch[] {
  const { title, layout } = reading;
  const place = (name: string) => layout.at.get(name);
  const key: Fetch = {
    range: columnRange(title, place('id') ?? 0),
    take: (rows) => takeKeys(reading, firstCells(rows)),
  };
  const others = [...ask.columns]
    .filter((it) => it !== 'id')
    .map((name): Fetch => {
      const at = place(name);
      if (at === undefined) throw new Error(`The tab ${reading.tab} has no column ${name}.`);
      return { range: columnRange(title, at), take: (rows) => reading.columns.set(name, firstCells(rows)) };
    });
  return [...(ask.keys ? [key] : []), ...others];
}

function rowFetches(reading: TabReading, rows: readonly number[]): readonly Fetch[] {
  const { title, layout } = reading;
  return runsOf(rows, 2).map((run) => ({
    range: rowsRange(title, run, layout.width),
    take: (found) => {
      for (let row = run.from; row <= run.to; row++) reading.rows.set(row, found[row - run.from] ?? []);
    },
  }));
}

/** Looks at the header that came; true when the columns were where they were thought to be. */
export function settleLayout(reading: TabReading, hints: Hints): boolean {
  const found = layoutOf(reading.tab, reading.header);
  if (!isLayout(found)) throw new Refused(layoutRefusal(reading.title, found));
  const same = [...found.at].every(([name, at]) => reading.layout.at.get(name) === at);
  reading.layout = found;
  hints.learn(`l.${reading.tab}`, [...found.at.values()].join(','));
  return same;
}

const layoutRefusal = (
  tab: string,
  { missing, twice }: { readonly missing: readonly string[]; readonly twice: readonly string[] },
) =>
  missing.length > 0
    ? refuse('store.header.missing', { tab, headers: missing.join(', ') })
    : refuse('store.header.twice', { tab, headers: twice.join(', ') });

/** Columns again, after the header showed that they stand elsewhere; rows then follow. */
export function againFetches(reading: TabReading, ask: TabAsk): readonly Fetch[] {
  reading.rows.clear();
  reading.columns.clear();
  return columnFetches(reading, ask);
}

/** Rows that are asked for and not there yet. */
export function missingFetches(reading: TabReading, ask: TabAsk): readonly Fetch[] {
  const rows = rowsAsked(reading, ask.ids, ask.prefixes).filter((it) => !reading.rows.has(it));
  return rowFetches(reading, rows);
}

/** Every asked row must carry the key that the key column shows for it; else somebody moved rows between two reads. */
export function checkRows(reading: TabReading, ask: TabAsk, hints: Hints): void {
  const keyAt = reading.layout.at.get('id') ?? 0;
  for (const row of rowsAsked(reading, ask.ids, ask.prefixes)) {
    const expected = keyText(reading.keys?.[row - 2]);
    if (keyText(reading.rows.get(row)?.[keyAt]) !== expected) throw new Shifted();
  }
  for (const id of ask.ids) hints.learnRows({ tab: reading.tab, key: id }, reading.rowsOfKey.get(id) ?? []);
  for (const prefix of ask.prefixes)
    hints.learnRows({ tab: reading.tab, key: prefix }, rowsAsked(reading, new Set(), new Set([prefix])));
}
