import type { sheets_v4 } from '@googleapis/sheets';
import type { Book, Parts, Sheet } from './book';
import { traitAt } from './traits';

const byColumnType: Readonly<Record<string, sheets_v4.Schema$NumberFormat>> = {
  DATE: { type: 'DATE' },
  TIME: { type: 'TIME' },
  DATE_TIME: { type: 'DATE_TIME' },
  PERCENT: { type: 'PERCENT' },
};

/** The column of the table that a cell lies in; undefined for the header row and outside of tables. */
export function tableColumnAt(
  parts: Parts,
  row: number,
  column: number,
): sheets_v4.Schema$TableColumnProperties | undefined {
  for (const { range, columnProperties } of parts.tables) {
    const [r0, c0] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
    if (row <= r0 || row >= (range.endRowIndex ?? 0) || column < c0 || column >= (range.endColumnIndex ?? 0)) continue;
    return columnProperties?.find((it) => it.columnIndex === column - c0);
  }
  return undefined;
}

/** The cell's own format, with the number format of its table column where it has none. */
export function formatAt(
  book: Book,
  sheet: Sheet,
  [row, column]: readonly [number, number],
): sheets_v4.Schema$CellFormat | undefined {
  const own = book.traits[traitAt(sheet, row, column)]?.format;
  if (own?.numberFormat) return own;
  const numberFormat = byColumnType[tableColumnAt(sheet.parts, row, column)?.columnType ?? ''];
  return numberFormat ? { ...own, numberFormat } : own;
}
