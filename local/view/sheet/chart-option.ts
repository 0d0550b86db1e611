import type { EChartsCoreOption } from 'echarts/core';
import type { sheets_v4 } from '@googleapis/sheets';
import type { ChartView } from '../../engine/types';
import { colour } from './cell-style';

const palette = ['#155eef', '#12b76a', '#f79009', '#7a5af8', '#ee46bc', '#667085'];
const fontFamily = 'Inter Variable, Arial, sans-serif';
const ink = '#1d2433';
const soft = '#5a6478';

/** A Sheets basic chart as ECharts draws it. The first values of each range are its headers, as `headerCount` says. */
export function chartOption(chart: ChartView): EChartsCoreOption {
  const basic = chart.spec.basicChart;
  const ranges = [...chart.data];
  const headers = basic?.headerCount ?? 0;
  const domains = (basic?.domains ?? []).map(() => ranges.shift());
  const categories = flat(domains[0]?.texts).slice(headers);
  const shares = areShares(ranges, headers);
  const series = (basic?.series ?? []).map((it, index) =>
    seriesOf(it, basic, { data: ranges.shift(), headers, index }),
  );
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily, color: soft },
    title: { text: chart.spec.title ?? '', left: 16, top: 14, textStyle: titleStyle(chart.spec) },
    legend: { bottom: 10, itemWidth: 18, itemHeight: 10, itemGap: 18, textStyle: { fontFamily, color: soft } },
    tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily } },
    grid: { left: 56, right: 24, top: 60, bottom: 64 },
    xAxis: {
      type: 'category',
      data: categories,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9d0de' } },
      axisLabel: { color: soft },
    },
    yAxis: valueAxis(basic, shares),
    series,
  };
}

function titleStyle({ titleTextFormat: format }: sheets_v4.Schema$ChartSpec): object {
  const fontSize = Math.max(14, ((format?.fontSize ?? 10.5) * 4) / 3);
  return { fontFamily, fontSize, fontWeight: 600, color: colour(format?.foregroundColorStyle?.rgbColor) || ink };
}

function valueAxis(basic: sheets_v4.Schema$BasicChartSpec | undefined, shares: boolean): object {
  const window = basic?.axis?.find((it) => it.position === 'LEFT_AXIS')?.viewWindowOptions;
  return {
    type: 'value',
    ...(typeof window?.viewWindowMin === 'number' ? { min: window.viewWindowMin } : {}),
    ...(typeof window?.viewWindowMax === 'number' ? { max: window.viewWindowMax } : {}),
    ...(shares ? {} : { minInterval: 1 }),
    splitLine: { lineStyle: { color: '#e8ecf4' } },
    axisLabel: { color: soft, formatter: shares ? (it: number) => `${Math.round(it * 100)}%` : '{value}' },
  };
}

interface SeriesData {
  readonly data: ChartView['data'][number] | undefined;
  readonly headers: number;
  readonly index: number;
}

function seriesOf(
  it: sheets_v4.Schema$BasicChartSeries,
  chart: sheets_v4.Schema$BasicChartSpec | undefined,
  { data, headers, index }: SeriesData,
): object {
  const line = (it.type ?? chart?.chartType) === 'LINE';
  const values = flat(data?.values).slice(headers);
  const own = colour(it.colorStyle?.rgbColor ?? it.color);
  return {
    type: line ? 'line' : 'bar',
    name: headers > 0 ? (flat(data?.texts)[0] ?? '') : `Series ${index + 1}`,
    data: values.map((value) => (typeof value === 'number' ? value : null)),
    ...(chart?.stackedType === 'STACKED' ? { stack: 'all' } : {}),
    ...(own === '' ? {} : { itemStyle: { color: own } }),
    ...(line ? lineLook(it) : { barMaxWidth: 40 }),
  };
}

function lineLook({ lineStyle, pointStyle }: sheets_v4.Schema$BasicChartSeries): object {
  const dashed = lineStyle?.type?.includes('DASHED') === true || lineStyle?.type === 'DOTTED';
  return {
    symbol: pointStyle?.shape === 'DIAMOND' ? 'diamond' : 'circle',
    symbolSize: (pointStyle?.size ?? 6) + 1,
    connectNulls: false,
    lineStyle: { width: lineStyle?.width ?? 2.5, type: dashed ? 'dashed' : 'solid' },
  };
}

/** Shares are stored as 0 to 1 and shown as percent. */
function areShares(data: ChartView['data'], headers: number): boolean {
  const numbers = data.flatMap((it) =>
    flat(it.texts)
      .slice(headers)
      .filter((_, index) => typeof flat(it.values)[headers + index] === 'number'),
  );
  return numbers.length > 0 && numbers.every((it) => it.includes('%'));
}

const flat = <T>(rows: readonly (readonly T[])[] | undefined): readonly T[] => (rows ?? []).flat();
