import type { Language } from '../../register/schema';

/** How a cell of the dashboard looks; the adapter knows colours and sizes. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'row-label'
  | 'title-label'
  | 'value-label'
  | 'tile-title'
  | 'tile-value'
  | 'tile-line'
  | 'heading'
  | 'table-head'
  | 'table-head-number'
  | 'table-label'
  | 'table-value'
  | 'note'
  | 'blank';

/** One cell: a text, or a number with how it is to be shown. */
export interface PageCell {
  readonly value: string | number;
  readonly style: CellStyle;
  readonly format?: 'count' | 'share';
}

/** One row of the dashboard. `across`: its first cell spans the width of the page. */
export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Pixels. */
  readonly height: number;
  readonly across?: true;
}

/** A chart over the rows from `row` on, of some columns of the chart data; column 0 holds the quarters. */
export interface PageChart {
  readonly id: 'types' | 'quality';
  readonly title: string;
  /** Said to those who do not see it [W22 1.1.1]. */
  readonly alt: string;
  readonly kind: 'stacked-columns' | 'lines';
  readonly row: number;
  /** Left half or right half of the page. */
  readonly half: 0 | 1;
  readonly series: readonly number[];
}

/** One row of the tab of values: figure, KPI, period, numerator, denominator, value, cases as JSON, as of; null is an empty cell. */
export type ValueRow = readonly (string | number | null)[];

/** The whole dashboard as plain data: what the adapter draws. */
export interface DashboardPage {
  /** Decides how numbers are punctuated. */
  readonly language: Language;
  /** Pixels. */
  readonly widths: readonly number[];
  readonly rows: readonly PageRow[];
  readonly charts: readonly PageChart[];
  readonly values: readonly ValueRow[];
  /** What the charts draw: a header row, then a row a quarter; null leaves a gap. */
  readonly chartData: readonly ValueRow[];
}
