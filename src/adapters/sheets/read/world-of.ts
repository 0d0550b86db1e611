import { text, type Text } from '../../../domain/text/say';
import type { ChildTab, TabId } from '../../../domain/register/workbook';
import { columnsOf } from '../../../domain/register/workbook';
import type { World } from '../../../use-cases/ports';
import { emptyOf, fieldOf } from '../cells/cells';
import { mayBeError } from '../cells/error-words';
import type { Raw } from '../cells/raw';
import { tallyOf } from '../crypto/child-digest';
import { cellName, letters, quoted } from '../layout/a1';
import { errorsAmong } from './errors-among';
import { foundRecord, type FoundRecord } from './found-record';
import type { Reading } from './read-register';
import { keyText, type TabReading } from './tab-reading';
import { standingTallies } from './child-tallies';
import { typedRecord, typedRow } from './typed-record';
import { recentIn } from '../settle/recent';
import { comparedIn, standingOf, type Compared } from '../settle/standing';

/** The world of a decision, and the records behind it for the write that may follow. */
export interface FoundWorld {
  readonly world: World;
  readonly found: (tab: TabId, id: string) => FoundRecord | undefined;
  readonly all: () => readonly FoundRecord[];
  /** The records to be settled, compared with the audit; read once. */
  readonly compared: () => readonly Compared[];
}

/** Builds the world out of a reading. Asking for what was not wanted throws. */
export function worldOf(reading: Reading): FoundWorld {
  const records = new Map<TabId, Map<string, FoundRecord>>();
  const problems: Text[] = [];
  for (const [tab, it] of reading.tabs) records.set(tab, recordsOf(reading, it, problems));
  const found = (tab: TabId, id: string) => records.get(tab)?.get(id);
  const children = (tab: ChildTab, release: string) => childrenOf(wanted(records, tab), release);
  let known: readonly Compared[] | undefined;
  const compared = () => (known ??= comparedIn(reading, reading.settling));
  const world: World = {
    record: <T extends TabId>(tab: T, id: string) => {
      const record = askedRecord(reading, records, { tab, id });
      return record ? typedRecord<T>(record) : undefined;
    },
    children: <T extends ChildTab>(tab: T, release: string) => children(tab, release).map((it) => typedRecord<T>(it)),
    rows: <T extends TabId>(tab: T) => scannedRows(reading, tab, problems).map((it) => typedRow<T>(it)),
    whole: (release, tab) => isWhole(reading, found('releases', release), { tab, children: children(tab, release) }),
    problems: () => problems,
    settling: () => compared().map(standingOf),
    recent: () => recentIn(reading),
  };
  return { world, found, all: () => [...records.values()].flatMap((it) => [...it.values()]), compared };
}

function wanted<V>(records: ReadonlyMap<TabId, V>, tab: TabId): V {
  const it = records.get(tab);
  if (!it) throw new Error(`The tab ${tab} was not among the wants.`);
  return it;
}

function askedRecord(
  reading: Reading,
  records: ReadonlyMap<TabId, ReadonlyMap<string, FoundRecord>>,
  { tab, id }: { readonly tab: TabId; readonly id: string },
): FoundRecord | undefined {
  const asked = reading.ask.get(tab);
  const known = asked?.ids.has(id) === true || [...(asked?.prefixes ?? [])].some((it) => id.startsWith(it));
  if (!known && id !== '') throw new Error(`The record ${id} of the tab ${tab} was not among the wants.`);
  return records.get(tab)?.get(id);
}

/** Records by id. Where an id stands twice neither copy is believed: both count as edited by hand. */
function recordsOf(reading: Reading, tab: TabReading, problems: Text[]): Map<string, FoundRecord> {
  const records = new Map<string, FoundRecord>();
  for (const row of [...tab.rows.keys()].sort((a, b) => a - b)) {
    if (keyText(tab.keys?.[row - 2]) === '') continue;
    const it = foundRecord(reading.session, tab, row);
    it.misfits.forEach((name) => problems.push(misfit(tab, row, name)));
    const twice = records.get(it.id);
    if (twice) problems.push(text('store.id.twice', { tab: tab.title, id: it.id, rows: `${twice.row}, ${row}` }));
    records.set(it.id, twice ? { ...twice, edited: true } : it);
  }
  return records;
}

const misfit = (tab: TabReading, row: number, name: string): Text =>
  text('store.cell.misfit', { cell: cellName(tab.title, row, tab.layout.at.get(name) ?? 0) });

const childrenOf = (records: ReadonlyMap<string, FoundRecord>, release: string): readonly FoundRecord[] =>
  [...records.values()].filter((it) => it.id.startsWith(`${release}/`));

function isWhole(
  reading: Reading,
  release: FoundRecord | undefined,
  { tab, children }: { readonly tab: ChildTab; readonly children: readonly FoundRecord[] },
): boolean {
  if (!release) return false;
  const [keys] = reading.session.ring;
  const [count, digest] = standingTallies(release.fields).get(tab);
  const now = tallyOf(keys, tab, children);
  return now[0] === count && now[1] === digest;
}

function scannedRows(reading: Reading, tab: TabId, problems: Text[]): readonly Readonly<Record<string, unknown>>[] {
  const it = wanted(reading.tabs, tab);
  const columns = columnsOf(tab).filter(([name]) => it.columns.has(name));
  const wrong = errorCells(
    reading,
    it,
    columns.map(([name]) => name),
  );
  const rows: Record<string, unknown>[] = [];
  it.keys?.forEach((key, index) => {
    if (keyText(key) === '') return;
    const row: Record<string, unknown> = { id: keyText(key) };
    for (const [name, column] of columns) {
      const cell: Raw = it.columns.get(name)?.[index] ?? '';
      const { value, fits } = wrong.has(`${name} ${index}`)
        ? { value: emptyOf(column), fits: false }
        : fieldOf(column, cell);
      row[name] = value;
      if (!fits) problems.push(misfit(it, index + 2, name));
    }
    rows.push(row);
  });
  return rows;
}

/** Cells of scanned columns that really show an error, by column and place. */
function errorCells(reading: Reading, tab: TabReading, names: readonly string[]): ReadonlySet<string> {
  const doubtful = names.flatMap((name) =>
    (tab.columns.get(name) ?? []).flatMap((cell, index) => (mayBeError(cell) ? [{ name, index }] : [])),
  );
  const cells = doubtful.map(
    ({ name, index }) => `${quoted(tab.title)}!${letters(tab.layout.at.get(name) ?? 0)}${index + 2}`,
  );
  const wrong = errorsAmong(reading.session.register, cells);
  return new Set(doubtful.filter((_, at) => wrong[at] === true).map(({ name, index }) => `${name} ${index}`));
}
