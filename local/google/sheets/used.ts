import type { Sheet } from './book';

/** Number of cells of a row up to its last value; with columns: seen within them only. */
export function usedColumns(sheet: Sheet, row: number, within?: { readonly c0: number; readonly c1: number }): number {
  const v = sheet.rows[row]?.v;
  if (!v) return 0;
  const from = within?.c0 ?? 0;
  for (let c = Math.min(v.length, within?.c1 ?? v.length) - 1; c >= from; c--)
    if ((v[c] ?? null) !== null) return c + 1;
  return 0;
}

/** Number of rows up to the last one that holds a value (in these columns). */
export function usedRows(sheet: Sheet, within?: { readonly c0: number; readonly c1: number }): number {
  for (let r = sheet.rows.length - 1; r >= 0; r--) if (usedColumns(sheet, r, within) > 0) return r + 1;
  return 0;
}
