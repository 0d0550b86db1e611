import type { TabView } from '../../engine/types';
import type { GridRow } from './grid-row';

/** Pixels of a row that the file does not size itself; Sheets' own 21 are tight for our letters. */
export const rowHeight = 25;

interface RowSize {
  readonly type: 'rgRow' | 'rowPinStart';
  readonly index: number;
  readonly size: number;
}

/** Rows with a height of their own, by their place among those that are shown. */
export function rowSizes(tab: TabView, shown: readonly GridRow[], frozen: number): readonly RowSize[] {
  return shown.flatMap((it, index): readonly RowSize[] => {
    const own = tab.rows[it.row]?.height;
    if (own === undefined || own <= rowHeight) return [];
    return index < frozen
      ? [{ type: 'rowPinStart', index, size: own }]
      : [{ type: 'rgRow', index: index - frozen, size: own }];
  });
}
