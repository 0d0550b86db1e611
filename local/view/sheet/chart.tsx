import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../engine/api';
import { chartOption } from './chart-option';
import type { Place } from './place';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** A chart of the file over its sheet; its numbers stand in the sheet's own cells for those who cannot see it. */
export function Chart({ chart, place }: { readonly chart: ChartView; readonly place: Place }) {
  const home = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (home.current === null) return undefined;
    const drawn = init(home.current, null, { renderer: 'svg', width: place.width, height: place.height });
    drawn.setOption(chartOption(chart));
    return () => drawn.dispose();
  }, [chart, place.width, place.height]);
  const title = chart.spec.title ?? 'Chart';
  return (
    <div
      ref={home}
      class="chart"
      role="img"
      aria-label={chart.spec.altText ?? title}
      style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px`, height: `${place.height}px` }}
    />
  );
}
