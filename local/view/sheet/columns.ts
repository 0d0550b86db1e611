import type { CellProps, ColumnRegular } from '@revolist/revogrid';
import type { TabView } from '../../engine/types';
import { letters } from './a1';
import { cellEditor, type Typed } from './cell-editor';
import { styleOf } from './cell-style';
import type { GridRow } from './grid-row';

/** The grid's columns: row numbers first, then A, B, C… as wide as the file says. */
export function columnsOf(tab: TabView, onTyped: (typed: Typed) => void): readonly ColumnRegular[] {
  const numbers: ColumnRegular = {
    prop: '#',
    name: '#',
    size: 46,
    filter: false,
    pin: 'colPinStart',
    readonly: true,
    cellProperties: () => ({ class: 'row-number' }),
  };
  const ofFile = tab.columns.flatMap((it, index) => (it.hidden ? [] : [columnOf(tab, index, onTyped)]));
  return [numbers, ...ofFile];
}

function columnOf(tab: TabView, index: number, onTyped: (typed: Typed) => void): ColumnRegular {
  return {
    prop: String(index),
    name: letters(index),
    filter: false,
    size: tab.columns[index]?.width ?? 100,
    ...(index < tab.frozenColumns ? { pin: 'colPinStart' as const } : {}),
    editor: cellEditor(index, onTyped),
    cellProperties: ({ model }) => lookOf(tab, model as GridRow, index),
  };
}

function lookOf(tab: TabView, { row, cells }: GridRow, column: number): CellProps {
  const cell = cells[column];
  const head = isTableHead(tab, row, column) ? ' table-head' : '';
  if (cell === undefined) return { class: head };
  const options = (cell.options ?? []).length > 0 && head === '' ? ' has-options' : '';
  const note = cell.note === undefined ? '' : ' has-note';
  return {
    style: styleOf(cell, tab, { row, column }),
    class: `is-${cell.type}${options}${note}${head}`,
    ...(cell.note === undefined ? {} : { title: cell.note }),
  };
}

const isTableHead = (tab: TabView, row: number, column: number): boolean =>
  tab.tables.some(
    ({ range }) =>
      row === (range?.startRowIndex ?? 0) &&
      column >= (range?.startColumnIndex ?? 0) &&
      column < (range?.endColumnIndex ?? Infinity),
  );
