import type { sheets_v4 } from '@googleapis/sheets';
import { boxOf, meets, rangeOf } from '../box';
import { overlay, readMask } from '../field-mask';
import { habitsOf } from '../locale';
import { SheetsRefusal } from '../refusal';
import { traitAt } from '../traits';
import { eachCell, writableBox, type Applying } from './applying';

export function updateSpreadsheetProperties(
  at: Applying,
  request: sheets_v4.Schema$UpdateSpreadsheetPropertiesRequest,
): sheets_v4.Schema$Response {
  const mask = readMask('SpreadsheetProperties', request.fields);
  const next = overlay(at.draft.properties, request.properties ?? {}, mask);
  if (!next.title || !next.locale || !next.timeZone)
    throw new SheetsRefusal('Title, locale and time zone cannot be empty.');
  habitsOf(next.locale);
  at.draft.properties = next;
  return {};
}

export function addNamedRange(at: Applying, request: sheets_v4.Schema$AddNamedRangeRequest): sheets_v4.Schema$Response {
  const wanted = request.namedRange ?? {};
  boxOf(at.draft, wanted.range);
  if (!wanted.name || at.draft.named.some((it) => it.name?.toLowerCase() === wanted.name?.toLowerCase()))
    throw new SheetsRefusal(`Named range already exists or has no name: ${wanted.name ?? ''}`);
  const namedRange = { ...structuredClone(wanted), namedRangeId: wanted.namedRangeId ?? `named_${at.draft.newId()}` };
  at.draft.named.push(namedRange);
  return { addNamedRange: { namedRange: structuredClone(namedRange) } };
}

export function mergeCells(at: Applying, request: sheets_v4.Schema$MergeCellsRequest): sheets_v4.Schema$Response {
  const box = writableBox(at, request.range);
  if ((request.mergeType ?? 'MERGE_ALL') !== 'MERGE_ALL')
    throw new SheetsRefusal(`not in the local workspace: MergeCellsRequest.mergeType ${request.mergeType ?? ''}`);
  const parts = at.draft.parts(box.sheetId);
  if (parts.tables.some((it) => meets(boxOf(at.draft, it.range), box)))
    throw new SheetsRefusal('You cannot merge cells in a table.');
  if (parts.merges.some((it) => meets(boxOf(at.draft, it), box) && JSON.stringify(it) !== JSON.stringify(rangeOf(box))))
    throw new SheetsRefusal('You must select all cells in a merged range to merge or unmerge them.');
  parts.merges = [...parts.merges.filter((it) => JSON.stringify(it) !== JSON.stringify(rangeOf(box))), rangeOf(box)];
  const sheet = at.draft.sheet(box.sheetId);
  eachCell(box, (row, column) => {
    if (row !== box.r0 || column !== box.c0) at.draft.setValue(sheet, { row, column }, null);
  });
  return {};
}

/** Borders become part of each cell's format; inner ones are kept on both neighbours' facing sides. */
export function updateBorders(at: Applying, request: sheets_v4.Schema$UpdateBordersRequest): sheets_v4.Schema$Response {
  const box = writableBox(at, request.range);
  const { draft } = at;
  const sheet = draft.sheet(box.sheetId);
  eachCell(box, (row, column) => {
    const sides: sheets_v4.Schema$Borders = {};
    const put = (side: keyof sheets_v4.Schema$Borders, border: sheets_v4.Schema$Border | undefined) => {
      if (border) sides[side] = border;
    };
    put('top', row === box.r0 ? request.top : request.innerHorizontal);
    put('bottom', row === box.r1 - 1 ? request.bottom : request.innerHorizontal);
    put('left', column === box.c0 ? request.left : request.innerVertical);
    put('right', column === box.c1 - 1 ? request.right : request.innerVertical);
    const old = draft.trait(traitAt(sheet, row, column));
    const format = { ...old.format, borders: { ...old.format?.borders, ...structuredClone(sides) } };
    draft.setTrait(sheet, { row, column }, draft.intern({ ...old, format }));
  });
  return {};
}
