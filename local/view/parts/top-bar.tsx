import type { Menu, Person } from '../../engine/types';
import type { State } from '../ask';
import { Clock } from './clock';
import { MenuBar } from './menu-bar';
import { PersonSwitch } from './person-switch';

interface Props {
  readonly state: State;
  readonly person: Person;
  readonly menus: readonly Menu[];
  /** Label of the menu item that is running; empty: none. */
  readonly busy: string;
  readonly onPick: (fn: string, label: string) => void;
  readonly onPerson: (mail: string) => void;
  readonly onError: (text: string) => void;
}

const whyNoMenu: Readonly<Record<Person['access'], string>> = {
  edit: '',
  view: 'View only: Google shows no add-on menu to people who may only read.',
  none: 'No access to this file.',
};

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
          {person.access === 'edit' && menus.length > 0 && <MenuBar menus={menus} onPick={onPick} />}
          {person.access !== 'edit' && <span class="hint">{whyNoMenu[person.access]}</span>}
          <span class="hint busy" role="status">
            {busy !== '' && `${busy}…`}
          </span>
        </div>
      </div>
      <Clock clock={state.clock} zone={state.book.timeZone} triggers={state.triggers} onError={onError} />
      <PersonSwitch people={state.people} person={person} onPerson={onPerson} />
    </header>
  );
}
