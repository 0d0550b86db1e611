import type { EChartsCoreOption } from 'echarts/core';
import type { sheets_v4 } from '@googleapis/sheets';
import type { ChartView } from '../../engine/api';

const palette = ['#155eef', '#12b76a', '#f79009', '#7a5af8', '#ee46bc', '#667085'];
const font = 'Inter Variable, Arial, sans-serif';

/** A Sheets basic chart as ECharts draws it. The first values of each range are its headers, as `headerCount` says. */
export function chartOption(chart: ChartView): EChartsCoreOption {
  const basic = chart.spec.basicChart;
  const ranges = [...chart.data];
  const headers = basic?.headerCount ?? 0;
  const domains = (basic?.domains ?? []).map(() => ranges.shift());
  const categories = flat(domains[0]?.texts).slice(headers);
  const series = (basic?.series ?? []).map((it, index) =>
    seriesOf(it, basic, { data: ranges.shift(), headers, index }),
  );
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily: font },
    title: {
      text: chart.spec.title ?? '',
      left: 16,
      top: 12,
      textStyle: { fontSize: 14, fontWeight: 600, fontFamily: font },
    },
    legend: { bottom: 8, textStyle: { fontFamily: font } },
    tooltip: { trigger: 'axis' },
    grid: { left: 52, right: 24, top: 56, bottom: 56 },
    xAxis: { type: 'category', data: categories, axisTick: { show: false } },
    yAxis: {
      type: 'value',
      minInterval: percent(chart) ? undefined : 1,
      axisLabel: { formatter: percent(chart) ? (it: number) => `${Math.round(it * 100)} %` : '{value}' },
    },
    series,
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
) {
  const type = (it.type ?? chart?.chartType) === 'LINE' ? 'line' : 'bar';
  const values = flat(data?.values).slice(headers);
  return {
    type,
    name: headers > 0 ? (flat(data?.texts)[0] ?? '') : `Series ${index + 1}`,
    data: values.map((value) => (typeof value === 'number' ? value : null)),
    ...(chart?.stackedType === 'STACKED' ? { stack: 'all' } : {}),
    ...(type === 'line' ? { symbolSize: 7, connectNulls: false, lineStyle: { width: 2.5 } } : { barMaxWidth: 42 }),
    ...colourOf(it),
  };
}

function colourOf(it: sheets_v4.Schema$BasicChartSeries): { itemStyle?: { color: string } } {
  const rgb = it.colorStyle?.rgbColor;
  if (rgb === undefined) return {};
  const part = (value: number | null | undefined) => Math.round((value ?? 0) * 255);
  return { itemStyle: { color: `rgb(${part(rgb.red)}, ${part(rgb.green)}, ${part(rgb.blue)})` } };
}

/** Shares are stored as 0 to 1 and shown as percent. */
const percent = (chart: ChartView): boolean =>
  chart.data
    .slice(1)
    .every(
      (it) =>
        it.texts.flat().some((text) => text.includes('%')) ||
        it.values.flat().every((value) => typeof value !== 'number'),
    );

const flat = <T>(rows: readonly (readonly T[])[] | undefined): readonly T[] => (rows ?? []).flat();
