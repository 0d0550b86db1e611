import type { sheets_v4 } from '@googleapis/sheets';
import type { Parts, Sheet } from '../book';
import { boxOf, meets } from '../box';
import { plainValue } from '../cell-value';
import type { Draft } from '../draft';
import { overlay, readMask } from '../field-mask';
import { guard } from '../protection';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';
import { findTable } from './append-cells';

type Table = Parts['tables'][number];

function check(at: Applying, table: Table): void {
  const box = boxOf(at.draft, table.range);
  if (box.r1 - box.r0 < 2)
    throw new SheetsRefusal('Table range must contain at least one header row and one data row.');
  const others = at.draft.all().flatMap((it) => it.parts.tables.filter((other) => other.tableId !== table.tableId));
  if (others.some((it) => meets(boxOf(at.draft, it.range), box)))
    throw new SheetsRefusal('Table range overlaps with another table.');
  if (others.some((it) => it.name?.toLowerCase() === table.name?.toLowerCase()))
    throw new SheetsRefusal(`Table name already exists: ${table.name ?? ''}`);
  for (const column of table.columnProperties ?? []) {
    if ((column.columnIndex ?? 0) >= box.c1 - box.c0)
      throw new SheetsRefusal(`Invalid column index: ${column.columnIndex ?? 0}`);
    const rule = column.dataValidationRule?.condition;
    if (column.columnType === 'DROPDOWN' && rule?.type !== 'ONE_OF_LIST')
      throw new SheetsRefusal('DROPDOWN column must have a ONE_OF_LIST data validation rule.');
  }
}

/** Column names stand in the header cells: a name given in the request is written there. */
function writeHeaders(at: Applying, table: Table): void {
  const sheet = at.draft.sheet(table.range.sheetId ?? 0);
  for (const { columnIndex, columnName } of table.columnProperties ?? []) {
    const place = {
      row: table.range.startRowIndex ?? 0,
      column: (table.range.startColumnIndex ?? 0) + (columnIndex ?? 0),
    };
    if (columnName && plainValue(sheet.rows[place.row]?.v[place.column] ?? null) !== columnName)
      at.draft.setValue(sheet, place, columnName);
  }
}

export function addTable(at: Applying, request: sheets_v4.Schema$AddTableRequest): sheets_v4.Schema$Response {
  const wanted = request.table ?? {};
  if (!wanted.range) throw new SheetsRefusal('Table must have a range.');
  const box = boxOf(at.draft, wanted.range);
  guard(at.draft, at.caller, box);
  const id = at.draft.newId();
  const range = {
    sheetId: box.sheetId,
    startRowIndex: box.r0,
    endRowIndex: box.r1,
    startColumnIndex: box.c0,
    endColumnIndex: box.c1,
  };
  const table: Table = {
    ...structuredClone(wanted),
    tableId: wanted.tableId ?? `table_${id}`,
    name: wanted.name ?? `Table${id}`,
    range,
  };
  table.columnProperties = (wanted.columnProperties ?? []).map((it, index) => ({
    ...it,
    columnIndex: it.columnIndex ?? index,
  }));
  check(at, table);
  at.draft.parts(box.sheetId).tables.push(table);
  writeHeaders(at, table);
  syncTables(at.draft);
  return { addTable: { table: structuredClone(findTable(at, table.tableId).table) } };
}

export function updateTable(at: Applying, request: sheets_v4.Schema$UpdateTableRequest): sheets_v4.Schema$Response {
  const mask = readMask('Table', request.fields);
  const wanted = request.table ?? {};
  const { sheetId, table } = findTable(at, wanted.tableId ?? '');
  guard(at.draft, at.caller, boxOf(at.draft, table.range));
  const next = { ...overlay(table, wanted, mask), tableId: table.tableId };
  next.columnProperties = (next.columnProperties ?? []).map((it, index) => ({
    ...it,
    columnIndex: it.columnIndex ?? index,
  }));
  check(at, next);
  const parts = at.draft.parts(sheetId);
  parts.tables = parts.tables.map((it) => (it.tableId === next.tableId ? next : it));
  if (Object.keys(mask).length === 0 || mask['columnProperties']) writeHeaders(at, next);
  return {};
}

export function deleteTable(at: Applying, request: sheets_v4.Schema$DeleteTableRequest): sheets_v4.Schema$Response {
  const { sheetId, table } = findTable(at, request.tableId ?? '');
  const box = boxOf(at.draft, table.range);
  guard(at.draft, at.caller, box);
  const parts = at.draft.parts(sheetId);
  parts.tables = parts.tables.filter((it) => it.tableId !== table.tableId);
  const sheet = at.draft.sheet(sheetId);
  for (let r = box.r0; r < Math.min(box.r1, sheet.rows.length); r++)
    for (let c = box.c0; c < box.c1; c++) at.draft.setValue(sheet, { row: r, column: c }, null);
  return {};
}

/** A header cell that was changed renames the table's column. */
export function syncTables(draft: Draft): void {
  for (const sheet of draft.all()) {
    if (sheet.own !== draft.own || sheet.parts.tables.every((it) => named(sheet, it) === null)) continue;
    const parts = draft.parts(sheet.parts.properties.sheetId);
    parts.tables = parts.tables.map((it) => named(sheet, it) ?? it);
    // A table has no column without a name: what stands empty gets one, in its header cell too.
    for (const { range, columnProperties } of parts.tables)
      for (const { columnIndex, columnName } of columnProperties ?? []) {
        const place = { row: range.startRowIndex ?? 0, column: (range.startColumnIndex ?? 0) + (columnIndex ?? 0) };
        if ((sheet.rows[place.row]?.v[place.column] ?? null) === null) draft.setValue(sheet, place, columnName ?? null);
      }
  }
}

/** The table with the names of its header row; null where they stand so already. */
function named(sheet: Sheet, table: Table): Table | null {
  const header = sheet.rows[table.range.startRowIndex ?? 0]?.v ?? [];
  const from = table.range.startColumnIndex ?? 0;
  const width = (table.range.endColumnIndex ?? from) - from;
  const known = new Map((table.columnProperties ?? []).map((it) => [it.columnIndex ?? 0, it]));
  let changed = known.size !== width;
  const columnProperties = Array.from({ length: width }, (_, columnIndex) => {
    const columnName = String(plainValue(header[from + columnIndex] ?? null) ?? '') || `Column ${columnIndex + 1}`;
    const old = known.get(columnIndex);
    if (old?.columnName !== columnName) changed = true;
    return { ...old, columnIndex, columnName };
  });
  return changed ? { ...table, columnProperties } : null;
}
