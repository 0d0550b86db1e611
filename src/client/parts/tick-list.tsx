import { useState } from 'preact/hooks';
import type { Field } from '../../sidebar-api';
import { start } from '../words';
import { matching } from './combo-box';

interface TickListProps {
  readonly id: string;
  readonly name: string;
  readonly options: NonNullable<Field['options']>;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

const searchableFrom = 9;

/** Several of a list, as boxes to tick; a long list can be searched, and what is ticked stays in sight. */
export function TickList({ id, name, options, value, onChange }: TickListProps) {
  const [typed, setTyped] = useState('');
  const long = options.length >= searchableFrom;
  const shown =
    long && typed !== ''
      ? options.filter((it) => value.includes(it.value) || matching([it], typed).length > 0)
      : options;
  const toggle = (option: string, on: boolean): void =>
    onChange(on ? [...value, option] : value.filter((it) => it !== option));
  return (
    <div class={long ? 'ticks long' : 'ticks'}>
      {long && (
        <p class="ticks-top">
          <input
            type="search"
            aria-label={start('search')}
            placeholder={start('search')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <span class="hint">{start('chosen', { count: value.length })}</span>
        </p>
      )}
      <div
        class="ticks-list"
        role={long ? 'group' : undefined}
        tabIndex={long ? 0 : undefined}
        aria-label={long ? start('choose') : undefined}
      >
        {shown.map((it) => (
          <label class="tick" key={it.value}>
            <input
              type="checkbox"
              id={it === options[0] ? id : undefined}
              name={name}
              checked={value.includes(it.value)}
              onChange={(event) => toggle(it.value, event.currentTarget.checked)}
            />
            <span class="user">{it.label}</span>
          </label>
        ))}
        {shown.length === 0 && <p class="hint">{start('noMatch')}</p>}
      </div>
    </div>
  );
}
