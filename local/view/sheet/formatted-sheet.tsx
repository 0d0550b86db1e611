import { useEffect, useState } from 'preact/hooks';
import type { CellView, TabView } from '../../engine/types';
import { ask } from '../ask';
import { Chart } from './chart';
import { styleOf } from './cell-style';
import { coveredBy, lowest, placeOf, rowHeightOf, spanOf } from './laid-out';

interface Props {
  readonly tab: TabView;
  readonly version: number;
}

/** A tab that is laid out like a page (dashboard): formats, merged cells and charts where the file puts them. */
export function FormattedSheet({ tab, version }: Props) {
  const [rows, setRows] = useState<readonly (readonly CellView[])[]>([]);
  useEffect(() => {
    let gone = false;
    void ask('window', { sheet: tab.sheetId, from: 0, to: Math.max(tab.usedRows, 1) }).then(
      (it) => !gone && setRows(it),
    );
    return () => {
      gone = true;
    };
  }, [tab.sheetId, tab.usedRows, version]);
  const columns = tab.columns.slice(0, Math.max(1, ...rows.map((it) => it.length)));
  const covered = coveredBy(tab);
  const width = columns.reduce((sum, it) => sum + (it.hidden ? 0 : it.width), 0);
  return (
    <div class="laid-out" tabIndex={0} role="region" aria-label={`Cells of ${tab.title}`}>
      <div class="paper" style={{ width: `${width}px`, minHeight: `${lowest(tab)}px` }}>
        <table role="presentation">
          <colgroup>
            {columns.map((it, index) => (
              <col key={index} style={{ width: `${it.hidden ? 0 : it.width}px` }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r} style={{ height: `${rowHeightOf(tab, r)}px` }}>
                {columns.map((_, c) =>
                  covered.has(`${r}:${c}`) ? null : <Cell key={c} tab={tab} at={{ row: r, column: c }} cell={row[c]} />,
                )}
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

interface CellProps {
  readonly tab: TabView;
  readonly at: { readonly row: number; readonly column: number };
  readonly cell: CellView | undefined;
}

function Cell({ tab, at, cell }: CellProps) {
  const style = cell === undefined ? {} : styleOf(cell, tab, at);
  const kind = cell?.type === 'number' || cell?.type === 'date' ? 'number' : '';
  return (
    <td {...spanOf(tab, at.row, at.column)} class={kind} style={style}>
      {cell?.text ?? ''}
    </td>
  );
}
