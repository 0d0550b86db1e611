/** Letters of a column that counts from 0. */
export const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** Name of a cell; row and column count from 0. */
export const cellName = (row: number, column: number): string => `${letters(column)}${row + 1}`;
