/** Letters of a column, counted from 0: A, Z, AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** A tab's title as A1 notation wants it. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** Rows `from` to `to` (counted from 1, both included) of so many columns from A on. */
export const rowsRange = (title: string, rows: { readonly from: number; readonly to: number }, width: number): string =>
  `${quoted(title)}!A${rows.from}:${letters(width - 1)}${rows.to}`;

/** A whole column below the header. */
export const columnRange = (title: string, column: number): string =>
  `${quoted(title)}!${letters(column)}2:${letters(column)}`;

/** The first row. */
export const headerRange = (title: string): string => `${quoted(title)}!1:1`;

/** One cell as people name it: Releases!C7. Row counted from 1, column from 0. */
export const cellName = (title: string, row: number, column: number): string => `${title}!${letters(column)}${row}`;
