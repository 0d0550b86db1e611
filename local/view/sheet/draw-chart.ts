import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartView } from '../../engine/types';
import { chartOption } from './chart-option';
import type { Place } from './place';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** Draws a chart of the file into an element; gives what takes it away again. */
export function drawChart(home: HTMLElement, chart: ChartView, { width, height }: Place): () => void {
  const drawn = init(home, null, { renderer: 'svg', width, height });
  drawn.setOption(chartOption(chart));
  return () => drawn.dispose();
}
