import type { DashboardPage, PageCell, PageRow } from '../../domain/kpis/page/page';
import type { DashboardBoard } from '../../use-cases/kpis/ports-kpis';
import { withRetry } from '../apps-script/with-retry';
import { chartRequests } from './dashboard-charts';
import { cellFormat } from './dashboard-styles';
import { roomFor, valueRequests, type GridSize } from './kpi-values';
import { sheetIdOf } from './layout/tab-ids';
import { describe, write, type DescribedSheet } from './spreadsheet';
import { cellWrite, type SheetRequest } from './write/requests';

/** What wiring passes: the register's file, and how it is noted which figures are shown. */
interface BoardDeps {
  readonly registerId: string;
  readonly shown: DashboardBoard['shown'];
}

/** A tab as it stands, with what a redraw must know of it. */
interface BoardSheet extends DescribedSheet {
  readonly charts?: readonly { readonly chartId?: number }[];
  readonly merges?: readonly Merge[];
}

interface Merge {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

const asked = 'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),charts(chartId),merges)';

/** The Dashboard tab and its tab of values: one look at their size and charts, then one write of everything. */
export function openBoard({ registerId, shown }: BoardDeps): DashboardBoard {
  return {
    shown,
    draw: (page) => {
      const sheets: readonly BoardSheet[] = describe(registerId, asked).sheets ?? [];
      const tab = (id: 'dashboard' | 'kpiValues'): BoardSheet => {
        const found = sheets.find((it) => it.properties?.sheetId === sheetIdOf(id));
        if (!found) throw new Error(`The register has no tab ${id}; set it up again.`);
        return found;
      };
      const charts = new Set(sheets.flatMap((it) => it.charts ?? []).flatMap(({ chartId }) => chartId ?? []));
      const requests = [
        ...valueRequests(page, sizeOf(tab('kpiValues'))),
        ...pageRequests(page, tab('dashboard')),
        ...chartRequests(page, charts),
      ];
      // The same page drawn twice is the same page, so this write may be repeated.
      withRetry(() => write(registerId, requests));
    },
  };
}

const sizeOf = ({ properties }: BoardSheet): GridSize => ({
  rows: properties?.gridProperties?.rowCount ?? 0,
  columns: properties?.gridProperties?.columnCount ?? 0,
});

function pageRequests(page: DashboardPage, sheet: BoardSheet): readonly SheetRequest[] {
  const sheetId = sheetIdOf('dashboard');
  const columns = page.widths.length;
  const has = sizeOf(sheet);
  const wanted = { rows: Math.max(has.rows, page.rows.length), columns: Math.max(has.columns, columns) };
  return [
    ...roomFor(sheetId, has, wanted),
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { hideGridlines: true, frozenRowCount: 0 } },
        fields: 'gridProperties(hideGridlines,frozenRowCount)',
      },
    },
    ...page.widths.map((pixels, place) => sized('COLUMNS', pixels, [place, place + 1])),
    ...heightRequests(page.rows),
    ...mergeRequests(page, sheet.merges ?? []),
    {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: 0,
          endRowIndex: wanted.rows,
          startColumnIndex: 0,
          endColumnIndex: wanted.columns,
        },
        rows: page.rows.map((row) => ({
          values: page.widths.map((_, place) => cellOf(row.cells[place] ?? blank(row), page)),
        })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
  ];
}

const blank = ({ cells }: PageRow): PageCell => ({
  value: '',
  style: cells[0]?.style === 'heading' ? 'heading' : 'blank',
});

const cellOf = (cell: PageCell, { language }: DashboardPage): object => ({
  ...cellWrite(cell.value),
  userEnteredFormat: cellFormat(cell, language),
});

const sized = (
  dimension: 'ROWS' | 'COLUMNS',
  pixelSize: number,
  [startIndex, endIndex]: readonly [number, number],
): SheetRequest => ({
  updateDimensionProperties: {
    range: { sheetId: sheetIdOf('dashboard'), dimension, startIndex, endIndex },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

/** One request for each run of rows of the same height. */
function heightRequests(rows: readonly PageRow[]): readonly SheetRequest[] {
  const starts = rows.flatMap(({ height }, place) =>
    place === 0 || rows[place - 1]?.height !== height ? [place] : [],
  );
  return starts.map((start, run) => sized('ROWS', rows[start]?.height ?? 0, [start, starts[run + 1] ?? rows.length]));
}

/** Rows that go across are merged; merges of an older layout, which could hide cells, are undone. */
function mergeRequests(page: DashboardPage, present: readonly Merge[]): readonly SheetRequest[] {
  const sheetId = sheetIdOf('dashboard');
  const across = (row: number): Merge => ({
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: 0,
    endColumnIndex: page.widths.length,
  });
  const wanted = page.rows.flatMap((row, place) => (row.across ? [across(place)] : []));
  const same = (a: Merge, b: Merge): boolean =>
    a.startRowIndex === b.startRowIndex &&
    a.endRowIndex === b.endRowIndex &&
    a.startColumnIndex === b.startColumnIndex &&
    a.endColumnIndex === b.endColumnIndex;
  const old = present.filter(
    (it) => !wanted.some((other) => same(it, other)) && (it.startRowIndex ?? 0) < page.rows.length,
  );
  return [
    ...old.map((it) => ({ unmergeCells: { range: { ...it, sheetId } } })),
    ...wanted
      .filter((it) => !present.some((other) => same(it, other)))
      .map((it) => ({ mergeCells: { range: { ...it, sheetId }, mergeType: 'MERGE_ALL' } })),
  ];
}
