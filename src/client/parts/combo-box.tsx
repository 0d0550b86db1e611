import { useState } from 'preact/hooks';
import type { Field } from '../../sidebar-api';
import { start } from '../words';

type Option = NonNullable<Field['options']>[number];

interface ComboBoxProps {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly described: string | undefined;
  readonly invalid: boolean;
}

const mostShown = 50;

/** The options whose words contain what was typed, whatever its capitals and accents. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sought = plain(typed.trim());
  return options.filter((it) => plain(`${it.label} ${it.value}`).includes(sought));
}

/** One of a long list, found by typing a part of its name. */
export function ComboBox(props: ComboBoxProps) {
  const { id, name, options, value, described, invalid } = props;
  const { typed, at, fits, type, onKey, leave, pick } = useCombo(props);
  const open = typed !== null;
  const chosen = options.find((it) => it.value === value);
  const place = (n: number): string => `${id}-option-${String(n)}`;
  return (
    <div class="combo">
      <input
        id={id}
        name={name}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && fits.length > 0 ? place(at) : undefined}
        aria-describedby={described}
        aria-invalid={invalid}
        placeholder={start('search')}
        value={typed ?? chosen?.label ?? value}
        onInput={(event) => type(event.currentTarget.value)}
        onClick={() => open || type('')}
        onKeyDown={onKey}
        onBlur={leave}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={start('choose')} class="combo-list" hidden={!open}>
        {fits.map((it, n) => (
          <li key={it.value} id={place(n)} role="option" aria-selected={n === at} onMouseDown={() => pick(it)}>
            <span class="user">{it.label}</span>
          </li>
        ))}
        {open && fits.length === 0 && (
          <li role="option" aria-disabled="true" aria-selected={false} class="none">
            {start('noMatch')}
          </li>
        )}
      </ul>
    </div>
  );
}

/** What is typed (null: the list is closed), what fits it, and which of these the arrow keys stand on. */
function useCombo({ options, onChange }: Pick<ComboBoxProps, 'options' | 'onChange'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const fits = open ? matching(options, typed).slice(0, mostShown) : [];
  const pick = (option: Option | undefined): void => {
    if (option) onChange(option.value);
    setTyped(null);
  };
  const leave = (): void => {
    if (typed?.trim() === '') onChange('');
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setTyped('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(open && fits.length > 0 ? (at + step + fits.length) % fits.length : 0);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      pick(fits[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
  };
  return { typed, at, fits, type, onKey, leave, pick };
}
