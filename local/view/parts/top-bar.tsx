import type { Menu, Person } from '../../engine/api';
import type { State } from '../ask';
import { Clock } from './clock';
import { MenuBar } from './menu-bar';

interface Props {
  readonly state: State;
  readonly person: Person;
  readonly menus: readonly Menu[];
  readonly busy: string;
  readonly onPick: (fn: string, label: string) => void;
  readonly onPerson: (mail: string) => void;
  readonly onError: (text: string) => void;
}

const initials = (name: string) =>
  name
    .split(' ')
    .map((it) => it[0] ?? '')
    .join('')
    .slice(0, 2);

const hue = (mail: string) => [...mail].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

/** File, menus, clock and the person one acts as. */
export function TopBar({ state, person, menus, busy, onPick, onPerson, onError }: Props) {
  return (
    <header class="top">
      <div class="brand" aria-hidden="true">
        <svg viewBox="0 0 32 32">
          <rect width="32" height="32" rx="8" />
          <path d="M9 17l5 5 9-12" />
        </svg>
      </div>
      <div class="file">
        <h1>{state.book.title}</h1>
        <div class="menus">
          {person.access === 'edit' ? (
            <MenuBar menus={menus} onPick={onPick} />
          ) : (
            <span class="hint">View only: Google shows no add-on menu to people who may only read.</span>
          )}
          {busy !== '' && (
            <span class="hint" role="status">
              {busy}…
            </span>
          )}
        </div>
      </div>
      <Clock clock={state.clock} zone={state.book.timeZone} triggers={state.triggers} onError={onError} />
      <label class="person">
        <span class="avatar" aria-hidden="true" style={{ background: `hsl(${hue(person.mail)} 45% 38%)` }}>
          {initials(person.name)}
        </span>
        <span class="who">
          <span class="hint">Act as</span>
          <select value={person.mail} onChange={(event) => onPerson(event.currentTarget.value)}>
            {state.people.map((it) => (
              <option key={it.mail} value={it.mail}>
                {it.name}
                {it.desk === true
                  ? ' · desk account'
                  : it.access === 'view'
                    ? ' · view only'
                    : it.access === 'none'
                      ? ' · no access'
                      : ''}
              </option>
            ))}
          </select>
        </span>
      </label>
    </header>
  );
}
