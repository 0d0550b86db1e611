import type { CellView } from '../../engine/types';

/** A row of the grid: texts by column number, and the cells behind them. `row` counts from 0. */
export interface GridRow {
  readonly '#': number;
  readonly row: number;
  readonly cells: readonly CellView[];
  readonly [column: string]: unknown;
}
