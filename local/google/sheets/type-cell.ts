import type { sheets_v4 } from '@googleapis/sheets';
import type { Book, CellValue } from './book';
import { Draft } from './draft';
import { meets, rangeOf, type Box } from './box';
import { syncTables } from './requests/tables';
import { traitAt } from './traits';

/** What a person typed, after it was read: the value and the number format that came with it. */
export interface TypedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: sheets_v4.Schema$NumberFormat | null;
}

/** The book with one cell typed by a person; a table grows when the cell right below it is filled, as on the page. */
export function typeCell(book: Book, typed: TypedCell): Book {
  const draft = new Draft(book);
  const sheet = draft.sheet(typed.sheetId);
  const place = { row: typed.row, column: typed.column };
  draft.setValue(sheet, place, typed.value);
  const old = draft.trait(traitAt(sheet, typed.row, typed.column));
  if (typed.format && !old.format?.numberFormat)
    draft.setTrait(sheet, place, draft.intern({ ...old, format: { ...old.format, numberFormat: typed.format } }));
  if (typed.value !== null) growTables(draft, typed);
  syncTables(draft);
  return draft.done();
}

function growTables(draft: Draft, { sheetId, row, column }: TypedCell): void {
  const { tables } = draft.peek(sheetId).parts;
  const touched = tables.find(
    ({ range }) =>
      range.endRowIndex === row && column >= (range.startColumnIndex ?? 0) && column < (range.endColumnIndex ?? 0),
  );
  if (!touched) return;
  const next: Box = {
    sheetId,
    r0: row,
    r1: row + 1,
    c0: touched.range.startColumnIndex ?? 0,
    c1: touched.range.endColumnIndex ?? 0,
    open: false,
  };
  const free = tables.every((it) => !meets(next, boxLike(it.range, sheetId)));
  const mine = draft.parts(sheetId).tables.find((it) => it.tableId === touched.tableId);
  if (free && mine) mine.range = { ...mine.range, ...rangeOf(next), startRowIndex: mine.range.startRowIndex ?? 0 };
}

const boxLike = (range: sheets_v4.Schema$GridRange, sheetId: number): Box => ({
  sheetId,
  r0: range.startRowIndex ?? 0,
  r1: range.endRowIndex ?? 0,
  c0: range.startColumnIndex ?? 0,
  c1: range.endColumnIndex ?? 0,
  open: false,
});
