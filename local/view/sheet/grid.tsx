import { defineCustomElements } from '@revolist/revogrid/loader';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellView, Person, TabView } from '../../engine/api';
import { ask } from '../ask';
import type { Note } from '../parts/notes';
import { cellName } from './a1';
import { columnsOf } from './columns';
import type { GridRow } from './grid-row';

defineCustomElements();

interface Props {
  readonly tab: TabView;
  readonly version: number;
  readonly change: number;
  readonly person: Person;
  readonly onSay: (kind: Note['kind'], title: string, text: string) => void;
  readonly onFocus: (cell: string, row: number, column: number, input: string) => void;
}

/** What we use of the grid element; the library's own type carries hundreds of properties. */
interface GridElement extends HTMLElement {
  columns: unknown;
  source: unknown;
  pinnedTopSource: unknown;
  readonly: boolean;
  editors: unknown;
}

interface EditDetail {
  readonly prop?: string;
  readonly val?: unknown;
  readonly model?: GridRow;
  readonly data?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  readonly models?: Readonly<Record<number, GridRow>>;
}

const chunk = 1000;

/** A tab as a grid: frozen header, typed cells, dropdowns, colours; typing goes to the file as the person's own hand. */
export function Grid({ tab, version, person, onSay, onFocus }: Props) {
  const home = useRef<HTMLDivElement>(null);
  const grid = useRef<GridElement | null>(null);
  const [rows, setRows] = useState<readonly GridRow[]>([]);
  const frozen = Math.max(tab.frozenRows, 0);
  const columns = useMemo(() => columnsOf(tab), [tab.sheetId, version]);

  useEffect(() => {
    let gone = false;
    void readRows(tab).then((it) => !gone && setRows(it));
    return () => {
      gone = true;
    };
  }, [tab.sheetId, tab.usedRows, version]);

  useEffect(() => {
    const element = document.createElement('revo-grid') as unknown as GridElement;
    element.setAttribute('theme', 'compact');
    element.setAttribute('range', 'true');
    element.setAttribute('resize', 'true');
    element.setAttribute('hide-attribution', 'true');
    home.current?.replaceChildren(element);
    grid.current = element;
    return () => element.remove();
  }, [tab.sheetId]);

  useEffect(() => {
    const element = grid.current;
    if (element === null) return undefined;
    element.columns = columns;
    element.pinnedTopSource = rows.slice(0, frozen);
    element.source = [...rows.slice(frozen), ...blankRows(rows.length, Math.min(tab.rowCount, rows.length + 40))];
    element.readonly = person.access !== 'edit';
    const edit = (event: Event) => {
      event.preventDefault();
      for (const it of editsOf((event as CustomEvent<EditDetail>).detail)) void type(it, false);
    };
    const focus = (event: Event) => {
      const { model, prop } = (event as CustomEvent<{ model?: GridRow; prop?: string; column?: { prop?: string } }>)
        .detail;
      const key = prop ?? (event as CustomEvent<{ column?: { prop?: string } }>).detail.column?.prop;
      if (model === undefined || key === undefined || key === '#') return;
      onFocus(cellName(model.row, Number(key)), model.row + 1, Number(key) + 1, model.cells[Number(key)]?.input ?? '');
    };
    const type = async (it: { row: number; column: number; value: string }, confirmed: boolean): Promise<void> => {
      const cell = cellName(it.row, it.column);
      const result = await ask('edit', { as: person.mail, tab: tab.title, cell, value: it.value, confirmed });
      if (result.ok) return;
      if (result.reason === 'warning' && window.confirm(result.message)) return type(it, true);
      if (result.reason !== 'warning') onSay('error', cell, result.message);
    };
    const names = ['beforeedit', 'beforerangeedit'] as const;
    for (const name of names) element.addEventListener(name, edit);
    element.addEventListener('afterfocus', focus);
    return () => {
      for (const name of names) element.removeEventListener(name, edit);
      element.removeEventListener('afterfocus', focus);
    };
  }, [rows, columns, person, tab, onSay, onFocus]);

  return <div ref={home} class="grid" aria-label={tab.title} />;
}

async function readRows(tab: TabView): Promise<readonly GridRow[]> {
  const all: (readonly CellView[])[] = [];
  for (let from = 0; from < tab.usedRows; from += chunk)
    all.push(...(await ask('window', { sheet: tab.sheetId, from, to: Math.min(from + chunk, tab.usedRows) })));
  return all.map((cells, row) => rowOf(row, cells));
}

function rowOf(row: number, cells: readonly CellView[]): GridRow {
  const texts = Object.fromEntries(cells.map((it, column) => [String(column), it.text]));
  return { ...texts, '#': row + 1, row, cells };
}

const blankRows = (from: number, to: number): readonly GridRow[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, it) => rowOf(from + it, []));

function editsOf(detail: EditDetail): readonly { row: number; column: number; value: string }[] {
  if (detail.data !== undefined)
    return Object.entries(detail.data).flatMap(([index, values]) => {
      const model = detail.models?.[Number(index)];
      return model === undefined
        ? []
        : Object.entries(values).map(([prop, value]) => ({
            row: model.row,
            column: Number(prop),
            value: String(value ?? ''),
          }));
    });
  if (detail.model === undefined || detail.prop === undefined || detail.prop === '#') return [];
  return [{ row: detail.model.row, column: Number(detail.prop), value: String(detail.val ?? '') }];
}
