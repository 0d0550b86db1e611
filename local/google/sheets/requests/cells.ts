import type { sheets_v4 } from '@googleapis/sheets';
import { cellsIn, type Box } from '../box';
import { readMask, type Mask } from '../field-mask';
import { guard } from '../protection';
import { SheetsRefusal } from '../refusal';
import { changedTrait, checkCellMask, writeCell } from '../write-cells';
import { eachCell, writableBox, type Applying } from './applying';
import { setColumnTraits } from './column-traits';

const cellMask = (fields: string | null | undefined): Mask => {
  const mask = readMask('CellData', fields);
  checkCellMask(mask);
  return mask;
};

const widest = (rows: readonly sheets_v4.Schema$RowData[]) =>
  rows.reduce((most, it) => Math.max(most, it.values?.length ?? 0), 0);

export function updateCells(at: Applying, request: sheets_v4.Schema$UpdateCellsRequest): sheets_v4.Schema$Response {
  const mask = cellMask(request.fields);
  const rows = request.rows ?? [];
  if (request.range && request.start)
    throw new SheetsRefusal('oneof field area is already set. Cannot set range and start.');
  const box = request.range ? writableBox(at, request.range) : boxFrom(at, request.start, rows);
  if (request.range && (rows.length > box.r1 - box.r0 || widest(rows) > box.c1 - box.c0))
    throw tooMuch(rows.length > box.r1 - box.r0, box);
  if (request.range) writeWhole(at, { box, rows, mask });
  else writeGiven(at, { box, rows, mask });
  return {};
}

function tooMuch(row: boolean, box: Box): SheetsRefusal {
  const [what, last] = row ? ['row', box.r1] : ['column', box.c1];
  return new SheetsRefusal(`Attempting to write ${what}: ${last}, beyond the last requested ${what} of: ${last - 1}`);
}

function boxFrom(
  at: Applying,
  start: sheets_v4.Schema$GridCoordinate | null | undefined,
  rows: readonly sheets_v4.Schema$RowData[],
): Box {
  if (!start) throw new SheetsRefusal('One of range or start must be set.');
  const [r0, c0] = [start.rowIndex ?? 0, start.columnIndex ?? 0];
  return writableBox(at, {
    sheetId: start.sheetId ?? 0,
    startRowIndex: r0,
    endRowIndex: r0 + rows.length,
    startColumnIndex: c0,
    endColumnIndex: c0 + widest(rows),
  });
}

interface Writing {
  readonly box: Box;
  readonly rows: readonly sheets_v4.Schema$RowData[];
  readonly mask: Mask;
}

/** A range is written whole: cells that the rows do not reach lose the masked fields. */
function writeWhole(at: Applying, { box, rows, mask }: Writing): void {
  const sheet = at.draft.sheet(box.sheetId);
  eachCell(
    { ...box, r1: box.open && rows.length === 0 ? Math.min(box.r1, Math.max(box.r0, sheet.rows.length)) : box.r1 },
    (row, column) => {
      const data = rows[row - box.r0]?.values?.[column - box.c0] ?? {};
      writeCell(at.draft, { sheet, place: { row, column } }, { data, mask });
    },
  );
  at.tally.cells += cellsIn(box);
}

function writeGiven(at: Applying, { box, rows, mask }: Writing): void {
  const sheet = at.draft.sheet(box.sheetId);
  rows.forEach((it, r) => {
    (it.values ?? []).forEach((data, c) =>
      writeCell(at.draft, { sheet, place: { row: box.r0 + r, column: box.c0 + c } }, { data, mask }),
    );
    at.tally.cells += it.values?.length ?? 0;
  });
}

export function repeatCell(at: Applying, request: sheets_v4.Schema$RepeatCellRequest): sheets_v4.Schema$Response {
  const mask = cellMask(request.fields);
  const box = writableBox(at, request.range);
  const data = request.cell ?? {};
  const onlyTraits = Object.keys(mask).length > 0 && mask['userEnteredValue'] === undefined;
  const sheet = at.draft.sheet(box.sheetId);
  if (onlyTraits && box.r1 === sheet.parts.properties.gridProperties.rowCount)
    setColumnTraits(at, box, (old) => changedTrait(old, data, mask));
  else eachCell(box, (row, column) => writeCell(at.draft, { sheet, place: { row, column } }, { data, mask }));
  at.tally.cells += onlyTraits ? 0 : cellsIn(box);
  return {};
}

/** Used by appendCells once it knows where the rows go. */
export function writeRows(
  at: Applying,
  writing: {
    readonly sheetId: number;
    readonly row: number;
    readonly column: number;
    readonly rows: readonly sheets_v4.Schema$RowData[];
    readonly fields: string | null | undefined;
  },
): void {
  const { sheetId, row, column, rows } = writing;
  const box: Box = { sheetId, r0: row, r1: row + rows.length, c0: column, c1: column + widest(rows), open: false };
  guard(at.draft, at.caller, box);
  writeGiven(at, { box, rows, mask: cellMask(writing.fields) });
}
