/** What one cell reads as: the unformatted value of the Sheets API; '' is an empty cell. */
export type Raw = string | number | boolean;

/** One row as read; cells at the end may be missing. */
export type RawRow = readonly Raw[];

/** A value as the API gives it, made a cell: anything unexpected becomes text. */
export function rawOf(value: unknown): Raw {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** The row with exactly so many cells, so that rows read in different ways can be compared. */
export function padded(row: RawRow, width: number): RawRow {
  return Array.from({ length: width }, (_, index) => row[index] ?? '');
}

/** Do two rows hold the same, up to empty cells at the end? */
export function sameRow(a: RawRow, b: RawRow): boolean {
  const width = Math.max(a.length, b.length);
  for (let index = 0; index < width; index++) if ((a[index] ?? '') !== (b[index] ?? '')) return false;
  return true;
}
