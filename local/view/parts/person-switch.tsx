import type { Person } from '../../engine/types';

interface Props {
  readonly people: readonly Person[];
  readonly person: Person;
  readonly onPerson: (mail: string) => void;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((it) => it[0] ?? '')
    .join('')
    .slice(0, 2);

const hue = (mail: string): number =>
  Array.from(mail).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

const remark = ({ desk, access }: Person): string =>
  desk === true ? ' · desk account' : access === 'view' ? ' · view only' : access === 'none' ? ' · no access' : '';

/** Whom one acts as. */
export function PersonSwitch({ people, person, onPerson }: Props) {
  return (
    <label class="person">
      <span class="avatar" aria-hidden="true" style={{ background: `hsl(${hue(person.mail)} 45% 38%)` }}>
        {initials(person.name)}
      </span>
      <span class="who">
        <span class="hint">Act as</span>
        <select value={person.mail} onChange={(event) => onPerson(event.currentTarget.value)}>
          {people.map((it) => (
            <option key={it.mail} value={it.mail}>
              {it.name + remark(it)}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
