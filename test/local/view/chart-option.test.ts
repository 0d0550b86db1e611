import { describe, expect, test } from '@jest/globals';
import type { ChartView } from '../../../local/engine/types';
import { chartOption } from '../../../local/view/sheet/chart-option';

const column = (values: readonly (string | number | null)[], texts = values.map((it) => String(it ?? ''))) => ({
  range: {},
  values: values.map((it) => [it]),
  texts: texts.map((it) => [it]),
});

const chart = (basicChart: ChartView['spec']['basicChart'], data: ChartView['data']): ChartView => ({
  chartId: 1,
  spec: { title: 'Releases', ...(basicChart ? { basicChart } : {}) },
  position: {},
  data,
});

const quarters = column(['Quarter', '2026 Q1', '2026 Q2']);
const stacked = chart(
  {
    chartType: 'COLUMN',
    stackedType: 'STACKED',
    headerCount: 1,
    domains: [{}],
    series: [{ colorStyle: { rgbColor: { red: 1 } } }, {}],
  },
  [quarters, column(['Major', 2, 3]), column(['Minor', 8, null])],
);

describe('columns', () => {
  test('take their names from the headers and their words from the domain', () => {
    expect(chartOption(stacked)).toMatchObject({
      title: { text: 'Releases' },
      xAxis: { data: ['2026 Q1', '2026 Q2'] },
      series: [
        { type: 'bar', name: 'Major', data: [2, 3], stack: 'all', itemStyle: { color: 'rgb(255, 0, 0)' } },
        { type: 'bar', name: 'Minor', data: [8, null], stack: 'all' },
      ],
    });
  });

  test('count in whole steps', () => {
    expect(chartOption(stacked)).toMatchObject({ yAxis: { minInterval: 1, axisLabel: { formatter: '{value}' } } });
  });
});

describe('a line of shares', () => {
  const line = chart(
    {
      chartType: 'LINE',
      headerCount: 1,
      domains: [{}],
      axis: [{ position: 'LEFT_AXIS', viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 1 } }],
      series: [{ lineStyle: { type: 'MEDIUM_DASHED', width: 3 }, pointStyle: { shape: 'DIAMOND', size: 7 } }],
    },
    [quarters, column(['On time', 0.75, null], ['On time', '75%', ''])],
  );

  test('keeps its window, its dashes and its gaps', () => {
    expect(chartOption(line)).toMatchObject({
      yAxis: { min: 0, max: 1 },
      series: [
        {
          type: 'line',
          data: [0.75, null],
          connectNulls: false,
          symbol: 'diamond',
          lineStyle: { type: 'dashed', width: 3 },
        },
      ],
    });
  });

  test('is labelled in percent', () => {
    const { yAxis } = chartOption(line) as { yAxis: { axisLabel: { formatter: (it: number) => string } } };
    expect(yAxis.axisLabel.formatter(0.5)).toBe('50%');
  });
});

test('a chart without values is an empty chart', () => {
  expect(chartOption(chart(undefined, []))).toMatchObject({ series: [], xAxis: { data: [] } });
});
