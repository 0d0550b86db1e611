import { useEffect, useState } from 'preact/hooks';
import type { Execution } from '../../engine/api';
import { ask } from '../ask';
import { moment } from '../moment';

type Row = Omit<Execution, 'calls' | 'ui'>;

/** Every run of the script: who, what, how long, how many calls; a row opens its calls, log and error. */
export function Executions({ change }: { readonly change: number }) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [open, setOpen] = useState<Execution | null>(null);
  useEffect(() => {
    void ask('executions').then((all) => setRows([...all].reverse()));
  }, [change]);
  const toggle = async (id: number) => setOpen(open?.id === id ? null : await ask('execution', { id }));
  return (
    <div class="executions">
      <h2>Executions</h2>
      <table>
        <thead>
          <tr>
            {['Function', 'Who', 'When', 'From', 'Duration', 'Calls', 'Reads', 'Writes', 'Cells read', 'Status'].map(
              (it) => (
                <th key={it} scope="col">
                  {it}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((it) => (
            <>
              <tr key={it.id} class={it.status}>
                <td>
                  <button
                    type="button"
                    class="link"
                    aria-expanded={open?.id === it.id}
                    onClick={() => void toggle(it.id)}
                  >
                    {it.fn}
                  </button>
                </td>
                <td>{it.as}</td>
                <td>{moment(it.startedAt)}</td>
                <td>{it.origin}</td>
                <td class="number">{Math.round(it.ms)} ms</td>
                <td class="number">{it.summary.calls}</td>
                <td class="number">{it.summary.reads}</td>
                <td class="number">{it.summary.writes}</td>
                <td class="number">{it.summary.cellsRead}</td>
                <td>
                  <span class={`chip ${it.status}`}>{it.status}</span>
                </td>
              </tr>
              {open?.id === it.id && (
                <tr>
                  <td colSpan={10}>
                    <Details execution={open} />
                  </td>
                </tr>
              )}
            </>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="hint">Nothing has run yet. Choose something in the menu of the sheet.</p>}
    </div>
  );
}

function Details({ execution }: { readonly execution: Execution }) {
  return (
    <div class="details">
      {execution.error !== null && (
        <pre class="problem">{`${execution.error.name}: ${execution.error.message}\n${execution.error.stack}`}</pre>
      )}
      {execution.log.map((it, index) => (
        <p key={index} class="hint">
          {it.level}: {it.text}
        </p>
      ))}
      <ol>
        {execution.calls.map((it) => (
          <li key={it.n}>
            <code>
              {it.service}.{it.method}
            </code>{' '}
            <span class="hint">
              {it.kind}
              {it.cells > 0 ? `, ${it.cells} cells` : ''}
              {it.error === undefined ? '' : `, ${it.error}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
