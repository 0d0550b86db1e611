import type { TabView } from '../../engine/types';
import type { Place } from './place';

/** Pixels of a row in a tab that is laid out like a page. */
export const rowHeightOf = (tab: TabView, row: number): number => {
  const own = tab.rows[row];
  return own?.hidden === true ? 0 : (own?.height ?? 21);
};

const widthBefore = (tab: TabView, column: number): number =>
  tab.columns.slice(0, column).reduce((sum, it) => sum + (it.hidden ? 0 : it.width), 0);

/** Where a chart lies: its anchor cell and its offset from it. */
export function placeOf(tab: TabView, { overlayPosition: overlay }: TabView['charts'][number]['position']): Place {
  const row = overlay?.anchorCell?.rowIndex ?? 0;
  const top = Array.from({ length: row }, (_, it) => rowHeightOf(tab, it)).reduce((sum, it) => sum + it, 0);
  return {
    left: widthBefore(tab, overlay?.anchorCell?.columnIndex ?? 0) + (overlay?.offsetXPixels ?? 0),
    top: top + (overlay?.offsetYPixels ?? 0),
    width: overlay?.widthPixels ?? 600,
    height: overlay?.heightPixels ?? 371,
  };
}

/** The lowest pixel of any chart, with some air below. */
export const lowest = (tab: TabView): number =>
  Math.max(0, ...tab.charts.map((it) => placeOf(tab, it.position)).map((it) => it.top + it.height + 24));

/** Cells that lie under a merged one, as `row:column`. */
export function coveredBy(tab: TabView): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const it of tab.merges)
    for (let r = it.startRowIndex ?? 0; r < (it.endRowIndex ?? 0); r += 1)
      for (let c = it.startColumnIndex ?? 0; c < (it.endColumnIndex ?? 0); c += 1)
        if (r !== it.startRowIndex || c !== it.startColumnIndex) covered.add(`${r}:${c}`);
  return covered;
}

/** How far the merged cell that begins here reaches; nothing where none does. */
export function spanOf(tab: TabView, row: number, column: number): { colSpan?: number; rowSpan?: number } {
  const merge = tab.merges.find((it) => it.startRowIndex === row && it.startColumnIndex === column);
  if (merge === undefined) return {};
  return { colSpan: (merge.endColumnIndex ?? column + 1) - column, rowSpan: (merge.endRowIndex ?? row + 1) - row };
}
