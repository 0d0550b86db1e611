import type { sheets_v4 } from '@googleapis/sheets';
import { columnName, quoted, readA1 } from './a1';
import type { Book, Grid, Parts, Sheet } from './book';
import type { Draft } from './draft';
import { SheetsRefusal } from './refusal';

/** A rectangle on one tab: indexes from 0, ends exclusive. `open`: the range named no last row, so it goes on for ever. */
export interface Box {
  readonly sheetId: number;
  readonly r0: number;
  readonly r1: number;
  readonly c0: number;
  readonly c1: number;
  readonly open: boolean;
}

/** `'A tab'!A1:C3` */
export function boxText(parts: Parts, box: Pick<Box, 'r0' | 'r1' | 'c0' | 'c1'>): string {
  const from = `${columnName(box.c0)}${box.r0 + 1}`;
  const to = `${columnName(Math.max(box.c0, box.c1 - 1))}${Math.max(box.r0, box.r1 - 1) + 1}`;
  return `${quoted(parts.properties.title)}!${from}${from === to ? '' : `:${to}`}`;
}

const beyond = (parts: Parts, box: Pick<Box, 'r0' | 'r1' | 'c0' | 'c1'>, grid: Grid) =>
  `Range (${boxText(parts, box)}) exceeds grid limits. Max rows: ${grid.rowCount}, max columns: ${grid.columnCount}`;

/** The rectangle of a GridRange; refuses what is empty, turned round or beyond the grid. */
export function boxOf(draft: Draft, range: sheets_v4.Schema$GridRange | undefined | null): Box {
  if (!range) throw new SheetsRefusal('GridRange is required');
  const { parts } = draft.peek(range.sheetId ?? 0);
  const grid = parts.properties.gridProperties;
  const box: Box = {
    sheetId: range.sheetId ?? 0,
    r0: range.startRowIndex ?? 0,
    r1: range.endRowIndex ?? grid.rowCount,
    c0: range.startColumnIndex ?? 0,
    c1: range.endColumnIndex ?? grid.columnCount,
    open: range.endRowIndex === undefined || range.endRowIndex === null,
  };
  if (box.r1 < box.r0 || box.c1 < box.c0 || box.r0 < 0 || box.c0 < 0)
    throw new SheetsRefusal('startIndex must be less than endIndex.');
  if (box.r1 > grid.rowCount || box.c1 > grid.columnCount) throw new SheetsRefusal(beyond(parts, box, grid));
  return box;
}

export const rangeOf = (box: Box): sheets_v4.Schema$GridRange => ({
  sheetId: box.sheetId,
  startRowIndex: box.r0,
  endRowIndex: box.r1,
  startColumnIndex: box.c0,
  endColumnIndex: box.c1,
});

/** The rectangle that an A1 text names. Refuses an unknown tab and a start beyond the grid; an end beyond it is cut. */
export function boxOfA1(book: Pick<Book, 'sheets'>, text: string): { readonly sheet: Sheet; readonly box: Box } {
  const a1 = readA1(text, (title) => book.sheets.some((it) => it.parts.properties.title === title));
  const sheet =
    a1 && (a1.tab === null ? book.sheets[0] : book.sheets.find((it) => it.parts.properties.title === a1.tab));
  if (!a1 || !sheet) throw new SheetsRefusal(`Unable to parse range: ${text}`);
  const { properties } = sheet.parts;
  const grid = properties.gridProperties;
  const box = { r0: a1.r0 ?? 0, r1: a1.r1 ?? grid.rowCount, c0: a1.c0 ?? 0, c1: a1.c1 ?? grid.columnCount };
  if (box.r0 >= grid.rowCount || box.c0 >= grid.columnCount) throw new SheetsRefusal(beyond(sheet.parts, box, grid));
  const cut = { ...box, r1: Math.min(box.r1, grid.rowCount), c1: Math.min(box.c1, grid.columnCount) };
  return { sheet, box: { ...cut, sheetId: properties.sheetId, open: a1.r1 === null } };
}

export const meets = (a: Box, b: Box) =>
  a.sheetId === b.sheetId && a.r0 < b.r1 && b.r0 < a.r1 && a.c0 < b.c1 && b.c0 < a.c1;

/** Is a wholly inside b? */
export const inside = (a: Box, b: Box) =>
  a.sheetId === b.sheetId && a.r0 >= b.r0 && a.r1 <= b.r1 && a.c0 >= b.c0 && a.c1 <= b.c1;

export const cellsIn = (box: Pick<Box, 'r0' | 'r1' | 'c0' | 'c1'>) => (box.r1 - box.r0) * (box.c1 - box.c0);
