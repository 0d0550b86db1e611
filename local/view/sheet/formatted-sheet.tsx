import { useEffect, useState } from 'preact/hooks';
import type { CellView, TabView } from '../../engine/api';
import { ask } from '../ask';
import { Chart } from './chart';
import { styleOf } from './cell-style';
import type { Place } from './place';

const rowHeight = (tab: TabView, row: number): number => tab.rows[row]?.height ?? 21;

/** A tab that is laid out like a page (dashboard): formats, merged cells and charts where the file puts them. */
export function FormattedSheet({ tab, version }: { readonly tab: TabView; readonly version: number }) {
  const [rows, setRows] = useState<readonly (readonly CellView[])[]>([]);
  useEffect(() => {
    void ask('window', { sheet: tab.sheetId, from: 0, to: Math.max(tab.usedRows, 1) }).then(setRows);
  }, [tab.sheetId, tab.usedRows, version]);
  const width = Math.max(1, ...rows.map((it) => it.length));
  const columns = tab.columns.slice(0, Math.max(width, 12));
  const covered = coveredBy(tab);
  return (
    <div class="laid-out">
      <div
        class="paper"
        style={{ width: `${columns.reduce((sum, it) => sum + it.width, 0)}px`, minHeight: `${lowest(tab)}px` }}
      >
        <table>
          <colgroup>
            {columns.map((it, index) => (
              <col key={index} style={{ width: `${it.width}px` }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r} style={{ height: `${rowHeight(tab, r)}px` }}>
                {columns.map((_, c) => {
                  if (covered.has(`${r}:${c}`)) return null;
                  const cell = row[c];
                  const span = spanOf(tab, r, c);
                  return (
                    <td key={c} {...span} style={cell === undefined ? {} : styleOf(cell, tab, { row: r, column: c })}>
                      {cell?.text ?? ''}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {tab.charts.map((it) => (
          <Chart key={it.chartId} chart={it} place={placeOf(tab, it.position)} />
        ))}
      </div>
    </div>
  );
}

function placeOf(tab: TabView, position: TabView['charts'][number]['position']): Place {
  const overlay = position.overlayPosition;
  const row = overlay?.anchorCell?.rowIndex ?? 0;
  const column = overlay?.anchorCell?.columnIndex ?? 0;
  const top = Array.from({ length: row }, (_, it) => rowHeight(tab, it)).reduce((sum, it) => sum + it, 0);
  const left = tab.columns.slice(0, column).reduce((sum, it) => sum + it.width, 0);
  return {
    left: left + (overlay?.offsetXPixels ?? 0),
    top: top + (overlay?.offsetYPixels ?? 0),
    width: overlay?.widthPixels ?? 600,
    height: overlay?.heightPixels ?? 371,
  };
}

const lowest = (tab: TabView): number =>
  Math.max(0, ...tab.charts.map((it) => placeOf(tab, it.position)).map((it) => it.top + it.height + 24));

function coveredBy(tab: TabView): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const it of tab.merges)
    for (let r = it.startRowIndex ?? 0; r < (it.endRowIndex ?? 0); r += 1)
      for (let c = it.startColumnIndex ?? 0; c < (it.endColumnIndex ?? 0); c += 1)
        if (r !== it.startRowIndex || c !== it.startColumnIndex) covered.add(`${r}:${c}`);
  return covered;
}

function spanOf(tab: TabView, row: number, column: number): { colSpan?: number; rowSpan?: number } {
  const merge = tab.merges.find((it) => it.startRowIndex === row && it.startColumnIndex === column);
  if (merge === undefined) return {};
  return { colSpan: (merge.endColumnIndex ?? column + 1) - column, rowSpan: (merge.endRowIndex ?? row + 1) - row };
}
