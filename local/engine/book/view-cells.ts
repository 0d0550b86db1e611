import { plainValue } from '../../google/sheets/cell-value';
import type { Book, CellValue, Sheet } from '../../google/sheets/book';
import { displayText, showsDate } from '../../google/sheets/display';
import { formatAt, tableColumnAt } from '../../google/sheets/effective-format';
import { SheetsRefusal } from '../../google/sheets/refusal';
import { traitAt } from '../../google/sheets/traits';
import type { CellView } from '../types';

/** Cells of some rows of a tab, each row as wide as the widest of the tab's used columns and formats. */
export function viewCells(
  book: Book,
  sheetId: number,
  [r0, r1]: readonly [number, number],
): readonly (readonly CellView[])[] {
  const sheet = book.sheets.find((it) => it.parts.properties.sheetId === sheetId);
  if (!sheet) throw new SheetsRefusal(`No grid with id: ${sheetId}`);
  const { rowCount, columnCount } = sheet.parts.properties.gridProperties;
  const wide = Math.min(
    columnCount,
    Math.max(widest(sheet), ...sheet.parts.tables.map((it) => it.range.endColumnIndex ?? 0)),
  );
  return Array.from({ length: Math.max(0, Math.min(r1, rowCount) - r0) }, (_, r) =>
    Array.from({ length: wide }, (__, c) => viewCell(book, sheet, [r0 + r, c])),
  );
}

const widest = (sheet: Sheet) =>
  sheet.rows.reduce((most, row) => Math.max(most, row?.v.length ?? 0, row?.t?.length ?? 0), 0);

function viewCell(book: Book, sheet: Sheet, place: readonly [number, number]): CellView {
  const value = sheet.rows[place[0]]?.v[place[1]] ?? null;
  const format = formatAt(book, sheet, place);
  const trait = book.traits[traitAt(sheet, ...place)];
  const text = displayText(value, format?.numberFormat, book.properties.locale);
  const type = typeOf(value, showsDate(format?.numberFormat));
  const options = optionsAt(book, sheet, place);
  return {
    text,
    input: inputOf(value, text, type),
    type,
    value: plainValue(value),
    ...(format ? { format } : {}),
    ...(options ? { options } : {}),
    ...(trait?.note ? { note: trait.note } : {}),
  };
}

function typeOf(value: CellValue, date: boolean): CellView['type'] {
  if (value === null) return 'empty';
  if (typeof value === 'number') return date ? 'date' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'text';
  return 'formula' in value ? 'formula' : 'error';
}

/** A text that would be read as something else is shown with its apostrophe. */
function inputOf(value: CellValue, text: string, type: CellView['type']): string {
  if (type !== 'text' || typeof value !== 'string') return text;
  return /^['=]/.test(value) ? `'${value}` : value;
}

/** The words that a dropdown offers in this cell. */
export function optionsAt(book: Book, sheet: Sheet, place: readonly [number, number]): readonly string[] | null {
  const own = book.traits[traitAt(sheet, ...place)]?.validation?.condition;
  const condition = own ?? tableColumnAt(sheet.parts, ...place)?.dataValidationRule?.condition;
  if (condition?.type !== 'ONE_OF_LIST') return null;
  return (condition.values ?? []).flatMap((it) => (it.userEnteredValue ? [it.userEnteredValue] : []));
}
