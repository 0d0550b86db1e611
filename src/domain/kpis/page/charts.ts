import { say, text } from '../../text/say';
import type { PageChart, PageRow } from './page';
import type { Told } from './told';

/** Empty rows that the charts lie over: 14 rows of 22 pixels. */
export const chartRows: readonly PageRow[] = Array.from({ length: 14 }, () => ({ cells: [], height: 22 }));

/** Major and Minor a quarter as stacked columns; late and successful as lines. */
export function chartsFrom({ language }: Told, row: number): readonly PageChart[] {
  return [
    {
      id: 'types',
      title: say(language, text('kpi.chart.types')),
      alt: say(language, text('kpi.chart.types.alt')),
      kind: 'stacked-columns',
      row,
      half: 0,
      series: [1, 2],
    },
    {
      id: 'quality',
      title: say(language, text('kpi.chart.quality')),
      alt: say(language, text('kpi.chart.quality.alt')),
      kind: 'lines',
      row,
      half: 1,
      series: [3, 4],
    },
  ];
}
