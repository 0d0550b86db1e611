import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CellView, TabView } from '../../engine/types';
import { ask } from '../ask';
import type { GridRow } from './grid-row';

const chunk = 200;
const spare = 60;

/** Rows of a tab: what is in sight is fetched in chunks, the rest stands empty until somebody looks at it. */
export interface Rows {
  readonly rows: readonly GridRow[];
  /** Says which rows are in sight, counted from 0; `to` is exclusive. */
  readonly look: (from: number, to: number) => void;
}

export function useRows(tab: TabView, version: number): Rows {
  const total = Math.min(tab.rowCount, tab.usedRows + spare);
  const [rows, setRows] = useState<readonly GridRow[]>([]);
  const fetched = useRef(new Set<number>());
  const sight = useRef({ from: 0, to: chunk });
  const current = useRef({ sheet: tab.sheetId, version });
  current.current = { sheet: tab.sheetId, version };

  const look = useCallback(
    (from: number, to: number) => {
      sight.current = { from, to };
      for (let it = Math.floor(Math.max(from, 0) / chunk); it * chunk < Math.min(to, tab.usedRows); it += 1) {
        if (fetched.current.has(it)) continue;
        fetched.current.add(it);
        const asked = current.current;
        void ask('window', { sheet: asked.sheet, from: it * chunk, to: (it + 1) * chunk }).then((cells) => {
          if (current.current.sheet === asked.sheet && current.current.version === asked.version)
            setRows((now) => withCells(now, it * chunk, cells));
        });
      }
    },
    [tab.sheetId, tab.usedRows, version],
  );

  useEffect(() => {
    fetched.current.clear();
    setRows((now) =>
      Array.from({ length: total }, (_, row) => (row < tab.usedRows ? now[row] : undefined) ?? rowOf(row, [])),
    );
    look(sight.current.from, sight.current.to);
  }, [tab.sheetId, total, version, look]);

  return { rows, look };
}

function withCells(now: readonly GridRow[], from: number, cells: readonly (readonly CellView[])[]): readonly GridRow[] {
  const next = [...now];
  cells.forEach((it, index) => {
    if (from + index < next.length) next[from + index] = rowOf(from + index, it);
  });
  return next;
}

function rowOf(row: number, cells: readonly CellView[]): GridRow {
  const texts = Object.fromEntries(cells.map((it, column) => [String(column), it.text]));
  return { ...texts, '#': row + 1, row, cells };
}
