/** A rectangle of one sheet, half-open, 0-based; `undefined` ends are open. */
export interface GridRect {
  readonly sheet: string;
  readonly startRow: number;
  readonly endRow: number | undefined;
  readonly startColumn: number;
  readonly endColumn: number | undefined;
}

/** Column letters of a 0-based column: 0 → A, 26 → AA. */
export function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads A1 notation as the Sheets API does: quoted sheet names, open ends (A2:A), whole rows (1:1), whole sheets. Throws on anything else. */
export function parseA1(range: string): GridRect {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(range);
  const sheet = found?.[1]?.replace(/''/g, "'") ?? found?.[2];
  if (found === null || sheet === undefined) throw new Error(`Unable to parse range: ${range}`);
  if (found[3] === undefined) return { sheet, startRow: 0, endRow: undefined, startColumn: 0, endColumn: undefined };
  return { sheet, ...parseCells(found[3], range) };
}

function parseCells(cells: string, range: string): Omit<GridRect, 'sheet'> {
  const found = /^([A-Z]{1,3})?(\d+)?(?::([A-Z]{1,3})?(\d+)?)?$/i.exec(cells);
  if (found === null || cells.startsWith(':') || cells.endsWith(':')) throw new Error(`Unable to parse range: ${range}`);
  const [from, to] = [end(found[1], found[2]), cells.includes(':') ? end(found[3], found[4]) : end(found[1], found[2])];
  return {
    startRow: from.row ?? 0,
    endRow: to.row === undefined ? undefined : to.row + 1,
    startColumn: from.column ?? 0,
    endColumn: to.column === undefined ? undefined : to.column + 1,
  };
}

function end(letters: string | undefined, row: string | undefined): { row: number | undefined; column: number | undefined } {
  return {
    column: letters === undefined || letters === '' ? undefined : columnOf(letters.toUpperCase()),
    row: row === undefined || row === '' ? undefined : Number(row) - 1,
  };
}
