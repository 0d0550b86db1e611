import type { sheets_v4 } from '@googleapis/sheets';
import type { Box } from '../box';
import { overlay, readMask } from '../field-mask';
import { guard, guardSheet } from '../protection';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';
import { deleteColumns, insertColumns, moveColumns } from './columns';
import { checkSize } from './grid-size';
import { deleteRows, insertRows, moveRows } from './rows';

interface Span {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly from: number;
  readonly to: number;
}

function spanOf(at: Applying, range: sheets_v4.Schema$DimensionRange | null | undefined, beyond = 0): Span {
  const sheetId = range?.sheetId ?? 0;
  const grid = at.draft.peek(sheetId).parts.properties.gridProperties;
  if (range?.dimension !== 'ROWS' && range?.dimension !== 'COLUMNS')
    throw new SheetsRefusal('No dimension was specified.');
  const rows = range.dimension === 'ROWS';
  const size = rows ? grid.rowCount : grid.columnCount;
  const span = { sheetId, rows, from: range.startIndex ?? 0, to: range.endIndex ?? size };
  if (span.from < 0 || span.to <= span.from) throw new SheetsRefusal('endIndex must be greater than startIndex.');
  if (span.from > size || (beyond === 0 && span.to > size))
    throw new SheetsRefusal(`range.endIndex[${span.to}] is after last ${rows ? 'row' : 'column'} in grid[${size}]`);
  return span;
}

function guardSpan(at: Applying, span: Span): void {
  const grid = at.draft.peek(span.sheetId).parts.properties.gridProperties;
  const rest = { sheetId: span.sheetId, open: false };
  const box: Box = span.rows
    ? { ...rest, r0: span.from, r1: span.to, c0: 0, c1: grid.columnCount }
    : { ...rest, c0: span.from, c1: span.to, r0: 0, r1: grid.rowCount };
  guard(at.draft, at.caller, box);
}

export function appendDimension(
  at: Applying,
  request: sheets_v4.Schema$AppendDimensionRequest,
): sheets_v4.Schema$Response {
  const sheetId = request.sheetId ?? 0;
  guardSheet(at.draft, at.caller, sheetId);
  const grid = at.draft.parts(sheetId).properties.gridProperties;
  const length = request.length ?? 0;
  if (length <= 0) throw new SheetsRefusal('length must be greater than 0.');
  if (request.dimension === 'ROWS') grid.rowCount += length;
  else if (request.dimension === 'COLUMNS') grid.columnCount += length;
  else throw new SheetsRefusal('No dimension was specified.');
  checkSize(at.draft);
  return {};
}

export function insertDimension(
  at: Applying,
  request: sheets_v4.Schema$InsertDimensionRequest,
): sheets_v4.Schema$Response {
  const span = spanOf(at, request.range, 1);
  const inherit = request.inheritFromBefore === true;
  if (inherit && span.from === 0)
    throw new SheetsRefusal('inheritFromBefore cannot be true if inserting at the beginning.');
  guardSheet(at.draft, at.caller, span.sheetId);
  const place = { sheetId: span.sheetId, index: span.from, count: span.to - span.from };
  if (span.rows) insertRows(at, { ...place, inherit });
  else insertColumns(at, place);
  return {};
}

export function deleteDimension(
  at: Applying,
  request: sheets_v4.Schema$DeleteDimensionRequest,
): sheets_v4.Schema$Response {
  const span = spanOf(at, request.range);
  guardSpan(at, span);
  const grid = at.draft.peek(span.sheetId).parts.properties.gridProperties;
  const [size, frozen] = span.rows
    ? [grid.rowCount, grid.frozenRowCount ?? 0]
    : [grid.columnCount, grid.frozenColumnCount ?? 0];
  const kind = span.rows ? 'rows' : 'columns';
  if (span.to - span.from >= size) throw new SheetsRefusal(`You can't delete all the ${kind} on the sheet.`);
  if (span.from <= frozen && span.to >= size)
    throw new SheetsRefusal(`It is not possible to delete all non-frozen ${kind}.`);
  if (span.rows) deleteRows(at, span.sheetId, [span.from, span.to]);
  else deleteColumns(at, span.sheetId, [span.from, span.to]);
  return {};
}

export function moveDimension(at: Applying, request: sheets_v4.Schema$MoveDimensionRequest): sheets_v4.Schema$Response {
  const span = spanOf(at, request.source);
  const destination = request.destinationIndex ?? 0;
  if (destination >= span.from && destination <= span.to) return {};
  guardSpan(at, span);
  if (span.rows) moveRows(at, { ...span, destination });
  else moveColumns(at, { ...span, destination });
  return {};
}

export function updateDimensionProperties(
  at: Applying,
  request: sheets_v4.Schema$UpdateDimensionPropertiesRequest,
): sheets_v4.Schema$Response {
  const mask = readMask('DimensionProperties', request.fields);
  const span = spanOf(at, request.range);
  const properties = request.properties ?? {};
  guardSpan(at, span);
  if (span.rows) {
    const sheet = at.draft.sheet(span.sheetId);
    for (let r = span.from; r < span.to; r++) {
      const row = at.draft.row(sheet, r);
      if (mask['pixelSize'] && properties.pixelSize) row.height = properties.pixelSize;
      if (mask['hiddenByUser']) row.hidden = properties.hiddenByUser === true;
    }
    return {};
  }
  const { columns } = at.draft.parts(span.sheetId);
  while (columns.length < span.to) columns.push(null);
  for (let c = span.from; c < span.to; c++) columns[c] = overlay(columns[c] ?? {}, properties, mask);
  return {};
}
