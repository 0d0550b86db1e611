import type { sheets_v4 } from '@googleapis/sheets';
import type { Book, Sheet } from './book';
import { boxOfA1, boxText, type Box } from './box';
import { plainValue } from './cell-value';
import { displayText, showsDate } from './display';
import { formatAt } from './effective-format';
import { SheetsRefusal } from './refusal';
import { usedColumns } from './used';

export interface ValuesArgs {
  readonly ranges?: readonly string[] | string;
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

type Show = (sheet: Sheet, place: readonly [number, number]) => unknown;

/** spreadsheets.values.batchGet: empty rows and cells at the end are left out. */
export function batchGet(
  book: Book,
  args: ValuesArgs,
): { readonly answer: sheets_v4.Schema$BatchGetValuesResponse; readonly cells: number } {
  const show = shower(book, args);
  const major = oneOf(args.majorDimension ?? 'ROWS', ['ROWS', 'COLUMNS'], 'major_dimension');
  const ranges = typeof args.ranges === 'string' ? [args.ranges] : (args.ranges ?? []);
  let cells = 0;
  const valueRanges = ranges.map((text) => {
    const { sheet, box } = boxOfA1(book, text);
    const values = rowsOf(sheet, box, show);
    cells += values.reduce((sum, row) => sum + row.length, 0);
    const out = major === 'ROWS' ? values : transposed(values);
    return { range: boxText(sheet.parts, box), majorDimension: major, ...(out.length > 0 ? { values: out } : {}) };
  });
  return { answer: { spreadsheetId: book.id, valueRanges }, cells };
}

function oneOf(value: string, legal: readonly string[], name: string): string {
  if (legal.includes(value)) return value;
  throw new SheetsRefusal(`Invalid value at '${name}' (TYPE_ENUM), "${value}"`);
}

function shower(book: Book, args: ValuesArgs): Show {
  const render = oneOf(
    args.valueRenderOption ?? 'FORMATTED_VALUE',
    ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
    'value_render_option',
  );
  const dates = oneOf(
    args.dateTimeRenderOption ?? 'SERIAL_NUMBER',
    ['SERIAL_NUMBER', 'FORMATTED_STRING'],
    'date_time_render_option',
  );
  const text: Show = (sheet, [r, c]) =>
    displayText(sheet.rows[r]?.v[c] ?? null, formatAt(book, sheet, [r, c])?.numberFormat, book.properties.locale);
  if (render === 'FORMATTED_VALUE') return text;
  return (sheet, [r, c]) => {
    const value = sheet.rows[r]?.v[c] ?? null;
    const asText =
      dates === 'FORMATTED_STRING' &&
      typeof value === 'number' &&
      showsDate(formatAt(book, sheet, [r, c])?.numberFormat);
    return asText ? text(sheet, [r, c]) : (plainValue(value) ?? '');
  };
}

function rowsOf(sheet: Sheet, box: Box, show: Show): unknown[][] {
  const rows: unknown[][] = [];
  for (let r = box.r0; r < Math.min(box.r1, sheet.rows.length); r++) {
    const row: unknown[] = [];
    for (let c = box.c0, end = usedColumns(sheet, r, box); c < end; c++) row.push(show(sheet, [r, c]));
    rows.push(row);
  }
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function transposed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const wide = rows.reduce((most, it) => Math.max(most, it.length), 0);
  return Array.from({ length: wide }, (_, c) => {
    const column = rows.map((row) => row[c] ?? '');
    while (column.length > 0 && column.at(-1) === '') column.pop();
    return column;
  });
}
