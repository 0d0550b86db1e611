import type { Row } from '../book';
import type { Applying } from './applying';
import { checkSize } from './grid-size';
import { deleting, inserting, moving } from './shift';
import { shiftParts } from './shift-parts';

/** Does the same to the values and traits of every row, and to what is kept by column. */
function eachList(at: Applying, sheetId: number, change: (list: unknown[], blank: null) => void): void {
  const { draft } = at;
  const sheet = draft.sheet(sheetId);
  const parts = draft.parts(sheetId);
  sheet.rows.forEach((row, r) => {
    if (!row) return;
    const mine: Row = draft.row(sheet, r);
    change(mine.v, null);
    if (mine.t) change(mine.t, null);
  });
  change(parts.columns, null);
  change(parts.columnTraits, null);
}

const reach = (list: unknown[], length: number) => {
  while (list.length < length) list.push(null);
};

export function insertColumns(
  at: Applying,
  place: { readonly sheetId: number; readonly index: number; readonly count: number },
): void {
  const { sheetId, index, count } = place;
  eachList(at, sheetId, (list, blank) => {
    if (list.length > index) list.splice(index, 0, ...Array.from({ length: count }, () => blank));
  });
  at.draft.parts(sheetId).properties.gridProperties.columnCount += count;
  shiftParts(at, inserting({ sheetId, rows: false }, index, count));
  checkSize(at.draft);
}

export function deleteColumns(at: Applying, sheetId: number, [from, to]: readonly [number, number]): void {
  eachList(at, sheetId, (list) => list.splice(from, to - from));
  at.draft.parts(sheetId).properties.gridProperties.columnCount -= to - from;
  shiftParts(at, deleting({ sheetId, rows: false }, from, to));
}

export function moveColumns(
  at: Applying,
  place: { readonly sheetId: number; readonly from: number; readonly to: number; readonly destination: number },
): void {
  const { sheetId, from, to, destination } = place;
  eachList(at, sheetId, (list) => {
    reach(list, Math.max(to, destination));
    const taken = list.splice(from, to - from);
    list.splice(destination > from ? destination - (to - from) : destination, 0, ...taken);
  });
  shiftParts(at, moving({ sheetId, rows: false }, [from, to], destination));
}
