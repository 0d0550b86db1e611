import type { ImportPreview } from '../../sidebar-api';
import type { Say, WordName } from '../words';
import type { Settled } from './settled';
import type { ChosenFile } from './read-file';

interface MappingStepProps {
  readonly say: Say<WordName<'import'>>;
  readonly file: ChosenFile;
  readonly preview: ImportPreview;
  readonly settled: Settled;
  readonly onSettle: (settled: Settled) => void;
}

const encodingNames: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
  ['windows-1252', 'Windows-1252'],
]);
const separatorWord = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
const separators = [',', ';', '\t'] as const;
const dayOrders = ['dmy', 'mdy', 'ymd'] as const;

/** Which column of the register each column of the file goes to, as proposed; and how its dates are to be read. */
export function MappingStep({ say, file, preview, settled, onSettle }: MappingStepProps) {
  const separator = separators.find((it) => it === preview.separator);
  const map = (header: string, column: string): void =>
    onSettle({ ...settled, mapping: { ...settled.mapping, [header]: column } });
  return (
    <section aria-label={say('columns')}>
      <p class="hint user">
        {say('readAs', {
          name: file.name,
          encoding: encodingNames.get(preview.encoding) ?? preview.encoding,
          separator: separator ? say(separatorWord[separator]) : preview.separator,
        })}
      </p>
      <DayOrder say={say} preview={preview} settled={settled} onSettle={onSettle} />
      <h2>{say('columns')}</h2>
      <div class="table-box mapping" tabIndex={0} role="group" aria-label={say('columns')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('header')}</th>
              <th scope="col">{say('sample')}</th>
              <th scope="col">{say('column')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.headers.map((it) => (
              <tr key={it.header}>
                <th scope="row" class="user">
                  {it.header}
                </th>
                <td class="user sample">{it.example}</td>
                <td>
                  <select
                    aria-label={`${say('column')}: ${it.header}`}
                    value={settled.mapping[it.header] ?? ''}
                    onChange={(event) => map(it.header, event.currentTarget.value)}
                  >
                    <option value="">{say('leaveOut')}</option>
                    {preview.columns.map((column) => (
                      <option key={column.value} value={column.value}>
                        {column.label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const DayOrder = ({ say, preview, settled, onSettle }: Omit<MappingStepProps, 'file'>) => (
  <fieldset class={preview.askDayOrder ? 'field ask' : 'field'}>
    <legend class="label">{say('dayOrder')}</legend>
    {preview.askDayOrder && <p class="hint">{say('askDayOrder')}</p>}
    <div class="radios">
      {dayOrders.map((it) => (
        <label class="radio" key={it}>
          <input
            type="radio"
            name="day-order"
            checked={settled.dayOrder === it}
            onChange={() => onSettle({ ...settled, dayOrder: it })}
          />
          <span>{say(it)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
