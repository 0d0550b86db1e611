import type { sheets_v4 } from '@googleapis/sheets';
import { plainValue } from '../../google/sheets/cell-value';
import type { Book, Parts, Sheet } from '../../google/sheets/book';
import { displayText } from '../../google/sheets/display';
import { formatAt } from '../../google/sheets/effective-format';
import { usedRows } from '../../google/sheets/used';
import type { BookView, CellScalar, ChartView, TabView } from '../types';

/** The whole file but its cells. */
export const viewBook = (book: Book): BookView => ({
  id: book.id,
  title: book.properties.title,
  locale: book.properties.locale,
  timeZone: book.properties.timeZone,
  version: book.version,
  tabs: book.sheets.map((sheet) => viewTab(book, sheet)),
});

function viewTab(book: Book, sheet: Sheet): TabView {
  const { parts } = sheet;
  const { properties } = parts;
  const grid = properties.gridProperties;
  return {
    sheetId: properties.sheetId,
    title: properties.title,
    index: properties.index,
    hidden: properties.hidden === true,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    usedRows: usedRows(sheet),
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines === true,
    columns: Array.from({ length: grid.columnCount }, (_, c) => columnOf(parts, c)),
    rows: rowsOf(sheet),
    tables: parts.tables,
    protections: parts.protections,
    conditionalFormats: parts.conditional,
    merges: parts.merges,
    filter: parts.filter,
    charts: parts.charts.map((it) => viewChart(book, it)),
  };
}

const columnOf = (parts: Parts, c: number) => ({
  width: parts.columns[c]?.pixelSize ?? 100,
  hidden: parts.columns[c]?.hiddenByUser === true,
});

function rowsOf(sheet: Sheet): TabView['rows'] {
  const rows: Record<number, { height: number; hidden: boolean }> = {};
  sheet.rows.forEach((row, r) => {
    if (row?.height !== undefined || row?.hidden === true)
      rows[r] = { height: row.height ?? 21, hidden: row.hidden === true };
  });
  return rows;
}

function viewChart(book: Book, chart: Parts['charts'][number]): ChartView {
  const ranges: sheets_v4.Schema$GridRange[] = [];
  collect(chart.spec, ranges);
  return {
    chartId: chart.chartId,
    spec: chart.spec ?? {},
    position: chart.position ?? {},
    data: ranges.map((it) => chartData(book, it)),
  };
}

const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null;

/** Ranges in the order in which the spec names them. */
function collect(value: unknown, into: sheets_v4.Schema$GridRange[]): void {
  if (!isRecord(value)) return;
  if ('startRowIndex' in value || 'startColumnIndex' in value || 'endRowIndex' in value) into.push(value);
  else for (const it of Object.values(value)) collect(it, into);
}

function chartData(book: Book, range: sheets_v4.Schema$GridRange): ChartView['data'][number] {
  const sheet = book.sheets.find((it) => it.parts.properties.sheetId === (range.sheetId ?? 0));
  const values: CellScalar[][] = [];
  const texts: string[][] = [];
  if (!sheet) return { range, values, texts };
  const { rowCount, columnCount } = sheet.parts.properties.gridProperties;
  for (let r = range.startRowIndex ?? 0; r < Math.min(range.endRowIndex ?? rowCount, rowCount); r++) {
    const columns = Array.from(
      { length: Math.min(range.endColumnIndex ?? columnCount, columnCount) - (range.startColumnIndex ?? 0) },
      (_, i) => i + (range.startColumnIndex ?? 0),
    );
    values.push(columns.map((c) => plainValue(sheet.rows[r]?.v[c] ?? null)));
    texts.push(
      columns.map((c) =>
        displayText(sheet.rows[r]?.v[c] ?? null, formatAt(book, sheet, [r, c])?.numberFormat, book.properties.locale),
      ),
    );
  }
  return { range, values, texts };
}
