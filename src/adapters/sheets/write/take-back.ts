import type { TabId } from '../../../domain/register/workbook';
import type { RawRow } from '../cells/raw';
import { columnRange, headerRange, rowsRange } from '../layout/a1';
import { isLayout, layoutOf } from '../layout/layout';
import { sheetIdOf } from '../layout/tab-ids';
import { keyText } from '../read/tab-reading';
import { titleIn, type Session } from '../register/session';
import { readRanges, write } from '../spreadsheet';
import { updateCells, type SheetRequest } from './requests';
import {
  keptRows,
  noteRange,
  putBack,
  readCommitNote,
  readTargetNote,
  type CommitNote,
  type TargetNote,
} from './scratch';
import { rowCode } from './targets';

/** The last commit as the scratch tab tells it: its own note, its targets, and the rows that it met. */
export interface KeptCommit {
  readonly note: CommitNote;
  readonly targets: readonly { readonly note: TargetNote; readonly met: RawRow }[];
}

/** Reads what the last commit left in the scratch tab. */
export function keptCommit(session: Session): KeptCommit {
  const title = titleIn(session, 'scratch');
  const [notes = []] = readRanges(session.register, [noteRange(title)]);
  const note = readCommitNote(notes[0]?.[0]);
  const [rows = []] = note.targets === 0 ? [] : readRanges(session.register, [keptRows(title, note.targets)]);
  const targets = Array.from({ length: note.targets }, (_, index) => ({
    note: readTargetNote(notes[index + 1]?.[0]),
    met: rows[index] ?? [],
  }));
  return { note, targets };
}

/** Did that commit meet every row as it had been read? */
export const metAsRead = ({ targets }: KeptCommit): boolean =>
  targets.every(({ note, met }) => rowCode(met, note.width) === note.code);

/**
 * Takes the last commit back: every cell that still holds what it wrote gets what it held before, wherever its row
 * stands now; the rows that it added are emptied. What people typed meanwhile stays.
 */
export function takeBack(session: Session): void {
  const kept = keptCommit(session);
  const keys = keyColumns(session, kept);
  const places = kept.targets.map(({ note, met }) => placeOf(note, met, keys));
  const now = rowsNow(session, kept, places);
  const back = kept.targets.flatMap(({ note }, index) =>
    spansBack(note, { index, row: places[index] ?? note.row, now: now[index] ?? [] }),
  );
  const emptied = kept.note.added.flatMap((it) => emptyRows(it, addedAt(session, it, keys.get(it.tab) ?? [])));
  const requests = [...back, ...emptied];
  if (requests.length > 0) write(session.register, requests);
}

function keyColumns(session: Session, { note, targets }: KeptCommit): ReadonlyMap<TabId, readonly string[]> {
  const wanted = new Map<TabId, number>();
  for (const it of targets) if (it.note.row > 1) wanted.set(it.note.tab, it.note.key);
  for (const it of note.added) wanted.set(it.tab, it.key);
  const tabs = [...wanted];
  const columns = readRanges(
    session.register,
    tabs.map(([tab, column]) => columnRange(titleIn(session, tab), column)),
  );
  return new Map(tabs.map(([tab], index) => [tab, (columns[index] ?? []).map((row) => keyText(row[0]))]));
}

/** Row (from 1) where the met row stands now: by its key where that is unique, else where it was. */
function placeOf(note: TargetNote, met: RawRow, keys: ReadonlyMap<TabId, readonly string[]>): number {
  const key = keyText(met[note.key]);
  const column = keys.get(note.tab) ?? [];
  const first = column.indexOf(key);
  return note.row > 1 && key !== '' && first >= 0 && first === column.lastIndexOf(key) ? first + 2 : note.row;
}

function rowsNow(session: Session, { targets }: KeptCommit, places: readonly number[]): readonly RawRow[] {
  const ranges = targets.map(({ note }, index) => {
    const row = places[index] ?? note.row;
    return rowsRange(titleIn(session, note.tab), { from: row, to: row }, note.width);
  });
  return readRanges(session.register, ranges).map((rows) => rows[0] ?? []);
}

function spansBack(
  note: TargetNote,
  at: { readonly index: number; readonly row: number; readonly now: RawRow },
): readonly SheetRequest[] {
  return note.spans
    .filter((span) => rowCode(at.now.slice(span.at, span.at + span.count), span.count) === span.code)
    .map((span) => putBack(at.index, { tab: note.tab, row: at.row }, span));
}

interface AddedAt {
  /** The key column as it stands. */
  readonly column: readonly string[];
  /** How far to the right of the noted column it stands. */
  readonly shift: number;
}

/** Added rows stand where their table stood: where somebody put columns before it, under the key's header. */
function addedAt(session: Session, { tab, key, ids }: CommitNote['added'][number], noted: readonly string[]): AddedAt {
  if (ids.every((it) => noted.includes(it))) return { column: noted, shift: 0 };
  const title = titleIn(session, tab);
  const [[header = []] = []] = readRanges(session.register, [headerRange(title)]);
  const layout = layoutOf(tab, header);
  const at = isLayout(layout) ? (layout.at.get('id') ?? key) : key;
  const [column = []] = readRanges(session.register, [columnRange(title, at)]);
  return { column: column.map((row) => keyText(row[0])), shift: at - key };
}

function emptyRows(
  { tab, ids, width }: CommitNote['added'][number],
  { column, shift }: AddedAt,
): readonly SheetRequest[] {
  const blank = Array.from({ length: width }, () => '' as const);
  return ids
    .map((id) => column.lastIndexOf(id))
    .filter((index) => index >= 0)
    .map((index) => updateCells({ sheetId: sheetIdOf(tab), row: index + 1, column: Math.max(0, shift) }, blank));
}
