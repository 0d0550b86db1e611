import type { sheets_v4 } from '@googleapis/sheets';
import { newParts, type Parts } from '../book';
import { overlay, readMask } from '../field-mask';
import { guardSheet } from '../protection';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';
import { checkSize } from './grid-size';

const taken = (at: Applying, title: string, but: number | null) =>
  at.draft
    .all()
    .some(({ parts: { properties: it } }) => it.title.toLowerCase() === title.toLowerCase() && it.sheetId !== but);

function checkTitle(at: Applying, title: string, but: number | null): void {
  if (title === '') throw new SheetsRefusal('Sheet name cannot be empty.');
  if (title.length > 100) throw new SheetsRefusal('Sheet name cannot exceed 100 characters.');
  if (taken(at, title, but))
    throw new SheetsRefusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

export function addSheet(at: Applying, request: sheets_v4.Schema$AddSheetRequest): sheets_v4.Schema$Response {
  const wanted = request.properties ?? {};
  const { draft } = at;
  const sheetId = wanted.sheetId ?? draft.newId();
  if (draft.all().some((it) => it.parts.properties.sheetId === sheetId))
    throw new SheetsRefusal(`Sheet with id ${sheetId} already exists.`);
  draft.takenId(sheetId);
  const title = wanted.title ?? `Sheet${draft.all().length + 1}`;
  checkTitle(at, title, null);
  const parts = newParts(sheetId, title, wanted.index ?? draft.all().length);
  const grid = { ...parts.properties.gridProperties, ...wanted.gridProperties };
  parts.properties = { ...wanted, ...parts.properties, gridProperties: withSize(grid) };
  draft.add(parts);
  checkSize(draft);
  return { addSheet: { properties: structuredClone(draft.peek(sheetId).parts.properties) } };
}

const withSize = (grid: sheets_v4.Schema$GridProperties): Parts['properties']['gridProperties'] => {
  const [rowCount, columnCount] = [grid.rowCount ?? 1000, grid.columnCount ?? 26];
  if (rowCount < 1 || columnCount < 1) throw new SheetsRefusal('Sheet must have at least one row and one column.');
  if ((grid.frozenRowCount ?? 0) >= rowCount || (grid.frozenColumnCount ?? 0) >= columnCount)
    throw new SheetsRefusal("You can't freeze all visible rows or columns on the sheet.");
  return { ...grid, rowCount, columnCount };
};

export function updateSheetProperties(
  at: Applying,
  request: sheets_v4.Schema$UpdateSheetPropertiesRequest,
): sheets_v4.Schema$Response {
  const mask = readMask('SheetProperties', request.fields);
  const wanted = request.properties ?? {};
  const { draft } = at;
  const sheetId = wanted.sheetId ?? 0;
  draft.peek(sheetId);
  guardSheet(draft, at.caller, sheetId);
  const parts = draft.parts(sheetId);
  const old = parts.properties;
  const next = overlay(old, wanted, mask);
  if (next.title !== old.title) checkTitle(at, next.title, sheetId);
  parts.properties = {
    ...next,
    sheetId,
    index: old.index,
    sheetType: 'GRID',
    gridProperties: withSize(next.gridProperties),
  };
  cutToGrid(at, sheetId);
  if (next.index !== old.index)
    draft.move(sheetId, Math.min(next.index > old.index ? next.index - 1 : next.index, draft.all().length - 1));
  if (draft.all().every((it) => it.parts.properties.hidden === true))
    throw new SheetsRefusal("You can't hide all the sheets in a document.");
  checkSize(draft);
  return {};
}

/** A smaller grid loses the cells outside it. */
function cutToGrid(at: Applying, sheetId: number): void {
  const sheet = at.draft.sheet(sheetId);
  const { rowCount, columnCount } = sheet.parts.properties.gridProperties;
  if (sheet.rows.length > rowCount) sheet.rows.length = rowCount;
  sheet.rows.forEach((row, r) => {
    if (!row || row.v.length <= columnCount) return;
    at.draft.row(sheet, r).v.length = columnCount;
  });
}

export function deleteSheet(at: Applying, request: sheets_v4.Schema$DeleteSheetRequest): sheets_v4.Schema$Response {
  const { draft } = at;
  const sheetId = request.sheetId ?? 0;
  draft.peek(sheetId);
  const { protections } = draft.peek(sheetId).parts;
  if (protections.length > 0) guardSheet(draft, at.caller, sheetId);
  const visible = draft
    .all()
    .filter((it) => it.parts.properties.hidden !== true && it.parts.properties.sheetId !== sheetId);
  if (visible.length === 0) throw new SheetsRefusal("You can't remove all the visible sheets in a document.");
  draft.remove(sheetId);
  draft.named = draft.named.filter((it) => (it.range?.sheetId ?? 0) !== sheetId);
  draft.metadata = draft.metadata.filter((it) => it.location?.spreadsheet === true || metadataSheet(it) !== sheetId);
  return {};
}

const metadataSheet = (it: sheets_v4.Schema$DeveloperMetadata) =>
  it.location?.sheetId ?? it.location?.dimensionRange?.sheetId ?? null;
