import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../engine/types';
import type { Place } from './place';

/** A chart of the file over its sheet; its numbers stand in the sheet's own cells for those who cannot see it. */
export function Chart({ chart, place }: { readonly chart: ChartView; readonly place: Place }) {
  const home = useRef<HTMLDivElement>(null);
  const content = JSON.stringify(chart);
  useEffect(() => {
    let stop = (): void => undefined;
    let gone = false;
    // Loaded when there is something to draw: the drawing library is larger than all the rest.
    void import('./draw-chart').then(({ drawChart }) => {
      if (!gone && home.current !== null) stop = drawChart(home.current, chart, place);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [content, place.width, place.height]);
  const { title, altText } = chart.spec;
  const { left, top, width, height } = place;
  return (
    <div
      ref={home}
      class="chart"
      role="img"
      aria-label={altText ?? title ?? 'Chart'}
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    />
  );
}
