import { columnsOf } from '../../domain/register/workbook';
import type { DashboardPage, ValueRow } from '../../domain/kpis/page/page';
import { sheetIdOf } from './layout/tab-ids';
import { cellWrite, type SheetRequest } from './write/requests';

/** What a request must know of a tab that it fills. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const valueColumns = columnsOf('kpiValues').length;

/** The charts' data stands to the right of the values, one column free. */
export const chartDataColumn = valueColumns + 1;

/** Writes the values and the charts' data over what was there; what is left of a longer list before is emptied. */
export function valueRequests({ values, chartData, language }: DashboardPage, grid: GridSize): readonly SheetRequest[] {
  const sheetId = sheetIdOf('kpiValues');
  const columns = chartDataColumn + (chartData[0]?.length ?? 0);
  const rows = Math.max(grid.rows, values.length + 1);
  const share = { numberFormat: { type: 'PERCENT', pattern: language === 'fr' ? '0.0" "%' : '0.0%' } };
  const formats = chartData.map((row) => ({
    values: row.map((it, place) => ({ ...cellOf(it), ...(place > 2 ? { userEnteredFormat: share } : {}) })),
  }));
  return [
    ...roomFor(sheetId, grid, { rows, columns: Math.max(grid.columns, columns) }),
    {
      updateCells: {
        range: { sheetId, startRowIndex: 1, endRowIndex: rows, startColumnIndex: 0, endColumnIndex: valueColumns },
        rows: values.map((row: ValueRow) => ({ values: row.map(cellOf) })),
        fields: 'userEnteredValue',
      },
    },
    {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: 0,
          endRowIndex: rows,
          startColumnIndex: chartDataColumn,
          endColumnIndex: columns,
        },
        rows: formats,
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    },
  ];
}

/** Makes a tab large enough; nothing where it is. */
export function roomFor(sheetId: number, has: GridSize, wanted: GridSize): readonly SheetRequest[] {
  const more = (dimension: 'ROWS' | 'COLUMNS', length: number): readonly SheetRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [...more('ROWS', wanted.rows - has.rows), ...more('COLUMNS', wanted.columns - has.columns)];
}

const cellOf = (value: string | number | null) => cellWrite(value ?? '');
