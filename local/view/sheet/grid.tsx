import { defineCustomElements } from '@revolist/revogrid/loader';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Person, TabView } from '../../engine/types';
import { cellName } from './a1';
import type { Typed } from './cell-editor';
import { columnsOf } from './columns';
import { editsOf, focusOf } from './grid-events';
import { rowHeight, rowSizes } from './row-sizes';
import { useRows } from './use-rows';

defineCustomElements();

interface Props {
  readonly tab: TabView;
  readonly version: number;
  readonly person: Person;
  readonly onTyped: (typed: Typed) => void;
  readonly onFocus: (cell: {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly input: string;
  }) => void;
}

/** What we use of the grid element; the library's own type carries hundreds of properties. */
interface GridElement extends HTMLElement {
  columns: unknown;
  source: unknown;
  pinnedTopSource: unknown;
  rowDefinitions: unknown;
  rowSize: number;
  readonly: boolean;
}

/** A tab as a grid: frozen header, typed cells, dropdowns, colours; typing goes to the file as the person's own hand. */
export function Grid({ tab, version, person, onTyped, onFocus }: Props) {
  const home = useRef<HTMLDivElement>(null);
  const grid = useRef<GridElement | null>(null);
  const { rows, look } = useRows(tab, version);
  const typed = useRef(onTyped);
  typed.current = onTyped;
  const layout = useLayout(tab);
  const columns = useMemo(() => columnsOf(tab, (it) => typed.current(it)), [layout]);
  const shown = useMemo(() => rows.filter((it) => tab.rows[it.row]?.hidden !== true), [rows, layout]);

  useEffect(() => {
    const element = newGrid();
    home.current?.replaceChildren(element);
    grid.current = element;
    return () => element.remove();
  }, [tab.sheetId]);

  useEffect(() => {
    if (grid.current === null) return;
    grid.current.columns = columns;
    grid.current.readonly = person.access !== 'edit';
  }, [columns, person.access, tab.sheetId]);

  useEffect(() => {
    if (grid.current === null) return;
    const frozen = shown.filter((it) => it.row < tab.frozenRows).length;
    grid.current.rowDefinitions = rowSizes(tab, shown, frozen);
    grid.current.pinnedTopSource = shown.slice(0, frozen);
    grid.current.source = shown.slice(frozen);
  }, [shown, tab]);

  const events = useCallback(
    (event: Event) => {
      if (event.type === 'afterfocus') {
        const at = focusOf(event);
        if (at !== null) onFocus({ ...at, name: cellName(at.row, at.column) });
      } else if (event.type === 'afterheaderrender') {
        // The library leaves its header cells without a row, which a screen reader needs.
        for (const it of grid.current?.querySelectorAll('.header-rgRow') ?? []) it.setAttribute('role', 'row');
      } else if (event.type === 'viewportscroll') {
        const { dimension, coordinate } = (event as CustomEvent<{ dimension?: string; coordinate?: number }>).detail;
        const first = Math.floor((coordinate ?? 0) / rowHeight);
        if (dimension === 'rgRow') look(first - 20, first + 80);
      } else {
        event.preventDefault();
        for (const it of editsOf(event)) typed.current(it);
      }
    },
    [look, onFocus],
  );
  useEvents(grid, ['beforeedit', 'beforerangeedit', 'afterfocus', 'afterheaderrender', 'viewportscroll'], events);

  return <div ref={home} class="grid" role="region" aria-label={`Cells of ${tab.title}`} />;
}

/** Changes only when columns, rows, formats or rules of the tab do, not with every cell. */
function useLayout({ sheetId, columns, frozenColumns, rows, tables, conditionalFormats }: TabView): string {
  return useMemo(
    () => JSON.stringify([sheetId, columns, frozenColumns, rows, tables, conditionalFormats]),
    [sheetId, columns, frozenColumns, rows, tables, conditionalFormats],
  );
}

function newGrid(): GridElement {
  const element = document.createElement('revo-grid') as HTMLElement as GridElement;
  const attributes = {
    theme: 'compact',
    range: 'true',
    resize: 'true',
    'apply-on-close': 'true',
    'hide-attribution': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.rowSize = rowHeight;
  return element;
}

function useEvents(
  grid: { readonly current: HTMLElement | null },
  names: readonly string[],
  hear: (event: Event) => void,
): void {
  useEffect(() => {
    const element = grid.current;
    for (const name of names) element?.addEventListener(name, hear);
    return () => {
      for (const name of names) element?.removeEventListener(name, hear);
    };
  });
}
