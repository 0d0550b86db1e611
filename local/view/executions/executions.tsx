import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Execution, Person } from '../../engine/types';
import { ask } from '../ask';
import { nameIn } from '../mail/name-in';
import { moment } from '../moment';
import { Icon } from '../parts/icon';
import { Details } from './details';

type Row = Omit<Execution, 'calls' | 'ui'>;

interface Props {
  readonly people: readonly Person[];
  readonly zone: string;
  readonly change: number;
}

const words = ['Function', 'Who', 'When', 'From', 'Status'];
const numbers = ['Duration', 'Calls', 'Reads', 'Writes', 'Cells'];

/** Every run of the script: who, what, how long, how many calls; a row opens its calls, log and error. */
export function Executions({ people, zone, change }: Props) {
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [open, setOpen] = useState<Execution | null>(null);
  useEffect(() => {
    void ask('executions').then((all) => setRows([...all].reverse()));
  }, [change]);
  const toggle = async (id: number) => setOpen(open?.id === id ? null : await ask('execution', { id }));
  if (rows === null) return <p class="loading">Looking up the executions…</p>;
  return (
    <div class="executions">
      <h2>Executions</h2>
      {rows.length === 0 && <p class="hint">Nothing has run yet. Choose something in the menu of the sheet.</p>}
      {rows.length > 0 && (
        <table>
          <Heads />
          <tbody>
            {rows.map((it) => (
              <Fragment key={it.id}>
                <Line
                  row={it}
                  people={people}
                  zone={zone}
                  open={open?.id === it.id}
                  onToggle={() => void toggle(it.id)}
                />
                {open?.id === it.id && (
                  <tr class="more">
                    <td colSpan={words.length + numbers.length}>
                      <Details execution={open} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const Heads = () => (
  <thead>
    <tr>
      {[...words, ...numbers].map((it) => (
        <th key={it} scope="col" class={numbers.includes(it) ? 'number' : ''}>
          {it}
        </th>
      ))}
    </tr>
  </thead>
);

interface LineProps extends Pick<Props, 'people' | 'zone'> {
  readonly row: Row;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const origins: Readonly<Record<string, string>> = { run: 'page', cli: 'command line', open: 'opening' };

function Line({ row, people, zone, open, onToggle }: LineProps) {
  const { calls, reads, writes, cellsRead, cellsWritten } = row.summary;
  return (
    <tr class={open ? 'open' : ''}>
      <td>
        <button type="button" class="link" aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} />
          {row.fn}
        </button>
      </td>
      <td>{nameIn(people, row.as)}</td>
      <td>{moment(row.startedAt, zone)}</td>
      <td>{origins[row.origin] ?? row.origin}</td>
      <td>
        <span class={`chip ${row.status}`}>{row.status}</span>
      </td>
      {[`${Math.round(row.ms)} ms`, calls, reads, writes, cellsRead + cellsWritten].map((it, index) => (
        <td key={index} class="number">
          {it}
        </td>
      ))}
    </tr>
  );
}
