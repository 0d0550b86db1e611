import type { Raw } from '../cells/raw';

/** A rectangle of a tab; rows and columns from 0, ends excluded. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

export interface CellWrite {
  readonly userEnteredValue?:
    { readonly stringValue: string } | { readonly numberValue: number } | { readonly boolValue: boolean };
}

/** The requests of a batchUpdate that data goes through; set-up adds its own. */
export type SheetRequest = Readonly<Record<string, object>>;

/** A typed cell: text stays text, whatever it begins with; '' empties the cell (decision 2). */
export function cellWrite(value: Raw): CellWrite {
  if (value === '') return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { boolValue: value } };
}

const fields = 'userEnteredValue';
const row = (cells: readonly Raw[]) => ({ values: cells.map(cellWrite) });

/** Writes cells of one row from a column on; both counted from 0. */
export const updateCells = (
  at: { readonly sheetId: number; readonly row: number; readonly column: number },
  cells: readonly Raw[],
): SheetRequest => ({
  updateCells: { start: { sheetId: at.sheetId, rowIndex: at.row, columnIndex: at.column }, rows: [row(cells)], fields },
});

/** Rows below the last one of a tab's table. */
export const appendRows = (
  at: { readonly tableId: string } | { readonly sheetId: number },
  rows: readonly (readonly Raw[])[],
): SheetRequest => ({
  appendCells: { ...at, rows: rows.map(row), fields },
});

/** Copies values and formulas, not formats. */
export const copyCells = (source: GridRange, destination: GridRange): SheetRequest => ({
  copyPaste: { source, destination, pasteType: 'PASTE_FORMULA' },
});
