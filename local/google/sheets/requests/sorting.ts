import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue, Row } from '../book';
import { cellsIn } from '../box';
import { plainValue } from '../cell-value';
import { SheetsRefusal } from '../refusal';
import { writableBox, type Applying } from './applying';

/** Sheets sorts numbers before texts before truth values, and empty cells last in both directions. */
const rank = (it: CellValue) => (it === null ? 3 : typeof it === 'number' ? 0 : typeof it === 'boolean' ? 2 : 1);

function compare(a: CellValue, b: CellValue, down: boolean): number {
  if (a === null || b === null) return rank(a) - rank(b);
  const [x, y] = [plainValue(a), plainValue(b)];
  const order =
    rank(a) - rank(b) || (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y)));
  return down ? -order : order;
}

export function sortRange(at: Applying, request: sheets_v4.Schema$SortRangeRequest): sheets_v4.Schema$Response {
  const box = writableBox(at, request.range);
  const specs = request.sortSpecs ?? [];
  if (specs.length === 0) throw new SheetsRefusal('At least one sortSpec must be specified.');
  const sheet = at.draft.sheet(box.sheetId);
  const last = Math.min(box.r1, sheet.rows.length);
  const span: (Row | null)[] = [];
  for (let r = box.r0; r < last; r++) span.push(sheet.rows[r] ?? null);
  const key = (row: Row | null, column: number) => row?.v[column] ?? null;
  const sorted = [...span].sort((a, b) => {
    for (const { dimensionIndex, sortOrder } of specs) {
      const order = compare(key(a, dimensionIndex ?? 0), key(b, dimensionIndex ?? 0), sortOrder === 'DESCENDING');
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach((from, index) =>
    takeCells(at, { sheetId: box.sheetId, r: box.r0 + index, c0: box.c0, c1: box.c1 }, from),
  );
  at.tally.cells += cellsIn({ ...box, r1: Math.max(last, box.r0) });
  return {};
}

interface Strip {
  readonly sheetId: number;
  readonly r: number;
  readonly c0: number;
  readonly c1: number;
}

function takeCells(at: Applying, { sheetId, r, c0, c1 }: Strip, from: Row | null): void {
  const sheet = at.draft.sheet(sheetId);
  const values = [...(from?.v.slice(c0, c1) ?? [])];
  const traits = from?.t ? from.t.slice(c0, c1) : null;
  if (sheet.rows[r] === from) return;
  const row = at.draft.row(sheet, r);
  // A fresh list, because the row that is being overwritten may still be a source.
  row.v = [...row.v];
  for (let c = c0; c < c1; c++) at.draft.setValue(sheet, { row: r, column: c }, values[c - c0] ?? null);
  if (!traits && !row.t) return;
  row.t = row.t ? [...row.t] : [];
  for (let c = c0; c < c1; c++) {
    while (row.t.length < c) row.t.push(null);
    row.t[c] = traits?.[c - c0] ?? null;
  }
}

export function setBasicFilter(
  at: Applying,
  request: sheets_v4.Schema$SetBasicFilterRequest,
): sheets_v4.Schema$Response {
  const sheetId = request.filter?.range?.sheetId ?? 0;
  at.draft.parts(sheetId).filter = request.filter ? structuredClone(request.filter) : null;
  return {};
}

export function clearBasicFilter(
  at: Applying,
  request: sheets_v4.Schema$ClearBasicFilterRequest,
): sheets_v4.Schema$Response {
  at.draft.parts(request.sheetId ?? 0).filter = null;
  return {};
}
