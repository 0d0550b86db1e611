import type { DashboardPage, PageChart } from '../../domain/kpis/page/page';
import { colour, palette } from './dashboard-styles';
import { chartDataColumn } from './kpi-values';
import { sheetIdOf } from './layout/tab-ids';
import type { SheetRequest } from './write/requests';

/** Fixed ids, so that a refresh finds its own charts again and nobody else's. */
const chartIds: Readonly<Record<PageChart['id'], number>> = { types: 7_101, quality: 7_102 };
const colours: Readonly<Record<PageChart['id'], readonly string[]>> = {
  types: [palette.major, palette.minor],
  quality: [palette.late, palette.successful],
};

const gapBetween = 16;
const height = 300;

/** Adds the charts that are missing and renews the others where they stand; `present` are the ids of all charts of the file. */
export function chartRequests(page: DashboardPage, present: ReadonlySet<number>): readonly SheetRequest[] {
  return page.charts.flatMap((chart): readonly SheetRequest[] => {
    const chartId = chartIds[chart.id];
    const spec = specOf(chart, page);
    const overlayPosition = positionOf(chart, page);
    if (!present.has(chartId)) return [{ addChart: { chart: { chartId, spec, position: { overlayPosition } } } }];
    const place = { objectId: chartId, newPosition: { overlayPosition }, fields: '*' };
    return [{ updateChartSpec: { chartId, spec } }, { updateEmbeddedObjectPosition: place }];
  });
}

function positionOf({ row, half }: PageChart, { widths }: DashboardPage): object {
  const total = widths.reduce((sum, it) => sum + it, 0);
  const width = Math.floor((total - gapBetween) / 2);
  let offset = half === 0 ? 0 : width + gapBetween;
  const column = columnAt(widths, offset);
  offset -= widths.slice(0, column).reduce((sum, it) => sum + it, 0);
  const anchorCell = { sheetId: sheetIdOf('dashboard'), rowIndex: row, columnIndex: column };
  return { anchorCell, offsetXPixels: offset, offsetYPixels: 4, widthPixels: width, heightPixels: height };
}

/** The column in which a distance from the left edge lies. */
function columnAt(widths: readonly number[], distance: number): number {
  let left = distance;
  const column = widths.findIndex((width) => {
    left -= width;
    return left < 0;
  });
  return Math.max(column, 0);
}

function specOf(chart: PageChart, { chartData }: DashboardPage): object {
  const source = (column: number): object => ({ sourceRange: { sources: [columnRange(column, chartData.length)] } });
  const isStacked = chart.kind === 'stacked-columns';
  const series = chart.series.map((column, place) => ({
    series: source(column),
    targetAxis: 'LEFT_AXIS',
    colorStyle: colour(colours[chart.id][place] ?? palette.ink),
    ...(isStacked
      ? {}
      : {
          lineStyle: { width: 3, type: place === 0 ? 'MEDIUM_DASHED' : 'SOLID' },
          pointStyle: { shape: place === 0 ? 'DIAMOND' : 'CIRCLE', size: 7 },
        }),
  }));
  return {
    title: chart.title,
    altText: chart.alt,
    fontName: 'Inter',
    titleTextFormat: { fontSize: 12, bold: true, foregroundColorStyle: colour(palette.ink) },
    backgroundColorStyle: colour(palette.paper),
    // The values stand on a hidden tab; the chart must draw them all the same.
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: isStacked ? 'COLUMN' : 'LINE',
      ...(isStacked ? { stackedType: 'STACKED' } : {}),
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      axis: [
        { position: 'BOTTOM_AXIS' },
        {
          position: 'LEFT_AXIS',
          viewWindowOptions: isStacked ? { viewWindowMin: 0 } : { viewWindowMin: 0, viewWindowMax: 1 },
        },
      ],
      domains: [{ domain: source(0) }],
      series,
    },
  };
}

const columnRange = (column: number, rows: number): object => ({
  sheetId: sheetIdOf('kpiValues'),
  startRowIndex: 0,
  endRowIndex: rows,
  startColumnIndex: chartDataColumn + column,
  endColumnIndex: chartDataColumn + column + 1,
});
