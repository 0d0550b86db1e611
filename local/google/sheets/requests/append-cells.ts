import type { sheets_v4 } from '@googleapis/sheets';
import type { Parts, Sheet } from '../book';
import { SheetsRefusal } from '../refusal';
import { usedColumns, usedRows } from '../used';
import type { Applying } from './applying';
import { writeRows } from './cells';
import { checkSize, growRows } from './grid-size';
import { insertRows } from './rows';

type Table = Parts['tables'][number];

/** Adds rows after the last row with data of the tab, or of the table, which grows; the grid grows where it ends. */
export function appendCells(at: Applying, request: sheets_v4.Schema$AppendCellsRequest): sheets_v4.Schema$Response {
  const rows = request.rows ?? [];
  const { fields } = request;
  if (request.tableId) {
    const { sheetId, table } = findTable(at, request.tableId);
    const place = roomInTable(at, { sheetId, table, count: rows.length });
    writeRows(at, { sheetId, ...place, rows, fields });
    return {};
  }
  const sheetId = request.sheetId ?? 0;
  const row = usedRows(at.draft.peek(sheetId));
  growRows(at.draft, sheetId, row + rows.length);
  growColumns(at, sheetId, rows);
  writeRows(at, { sheetId, row, column: 0, rows, fields });
  return {};
}

function growColumns(at: Applying, sheetId: number, rows: readonly sheets_v4.Schema$RowData[]): void {
  const wide = rows.reduce((most, it) => Math.max(most, it.values?.length ?? 0), 0);
  if (wide <= at.draft.peek(sheetId).parts.properties.gridProperties.columnCount) return;
  at.draft.parts(sheetId).properties.gridProperties.columnCount = wide;
  checkSize(at.draft);
}

export function findTable(at: Applying, tableId: string): { readonly sheetId: number; readonly table: Table } {
  for (const { parts } of at.draft.all()) {
    const table = parts.tables.find((it) => it.tableId === tableId);
    if (table) return { sheetId: parts.properties.sheetId, table };
  }
  throw new SheetsRefusal(`No table with id: ${tableId}`);
}

function roomInTable(
  at: Applying,
  { sheetId, table, count }: { readonly sheetId: number; readonly table: Table; readonly count: number },
) {
  const { draft } = at;
  const [c0, c1] = [table.range.startColumnIndex ?? 0, table.range.endColumnIndex ?? 0];
  const [top, bottom] = [table.range.startRowIndex ?? 0, table.range.endRowIndex ?? 0];
  const row = lastUsedBetween(draft.peek(sheetId), { top: top + 1, bottom, c0, c1 });
  const missing = row + count - bottom;
  if (missing > 0) {
    const below = usedRows(draft.peek(sheetId)) > bottom;
    if (below) insertRows(at, { sheetId, index: bottom, count: missing, inherit: true });
    else growRows(draft, sheetId, row + count);
    const grown = draft.parts(sheetId).tables.find((it) => it.tableId === table.tableId);
    if (grown) grown.range = { ...grown.range, endRowIndex: row + count };
  }
  return { row, column: c0 };
}

interface Between {
  readonly top: number;
  readonly bottom: number;
  readonly c0: number;
  readonly c1: number;
}

function lastUsedBetween(sheet: Sheet, { top, bottom, c0, c1 }: Between): number {
  for (let r = Math.min(bottom, sheet.rows.length) - 1; r >= top; r--)
    if (usedColumns(sheet, r, { c0, c1 }) > 0) return r + 1;
  return top;
}
