import type { ColumnRegular } from '@revolist/revogrid';
import type { TabView } from '../../engine/api';
import { letters } from './a1';
import { styleOf } from './cell-style';
import { dropdown } from './dropdown';
import type { GridRow } from './grid-row';

/** The grid's columns: row numbers first, then A, B, C… as wide as the file says. */
export function columnsOf(tab: TabView): readonly ColumnRegular[] {
  const numbers: ColumnRegular = {
    prop: '#',
    name: '',
    size: 46,
    pin: 'colPinStart',
    readonly: true,
    cellProperties: () => ({ class: 'row-number' }),
  };
  return [numbers, ...tab.columns.flatMap((it, index) => (it.hidden ? [] : [columnOf(tab, index, it.width)]))];
}

function columnOf(tab: TabView, index: number, width: number): ColumnRegular {
  return {
    prop: String(index),
    name: letters(index),
    size: width,
    pin: index < tab.frozenColumns ? 'colPinStart' : undefined,
    editor: dropdown((row) => row.cells[index]?.options ?? []),
    cellProperties: ({ model }: { model: unknown }) => {
      const { row, cells } = model as GridRow;
      const cell = cells[index];
      if (cell === undefined) return {};
      return {
        style: styleOf(cell, tab, { row, column: index }),
        class: `is-${cell.type}${(cell.options ?? []).length > 0 ? ' has-options' : ''}`,
      };
    },
  } as ColumnRegular;
}
