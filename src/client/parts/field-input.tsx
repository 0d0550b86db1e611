import type { Field, FieldValue } from '../../sidebar-api';
import { start } from '../words';
import { ComboBox } from './combo-box';
import { DateInput } from './date-input';
import { FieldError, FieldLabel, Group, Help } from './field-frame';
import { TickList } from './tick-list';

interface FieldInputProps {
  readonly field: Field;
  /** Unique on the page; error links point at it. */
  readonly id: string;
  readonly value: FieldValue;
  readonly error: string;
  readonly onChange: (value: FieldValue) => void;
  /** Say so where the field may stay empty. */
  readonly marked: boolean;
}

const radiosUpTo = 3;
const selectUpTo = 12;

/** A field of a form: label above, help, the input its kind asks for, and what is wrong with it. */
export function FieldInput(props: FieldInputProps) {
  const { field, id, value, error, onChange } = props;
  const described =
    [field.help || field.example ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') ||
    undefined;
  const many = field.kind === 'choices' || field.kind === 'people';
  const options = field.options ?? [];
  const text = typeof value === 'string' ? value : String(value ?? '');
  if (many) {
    return (
      <Group {...props} described={described}>
        <TickList
          id={id}
          name={field.id}
          options={options}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      </Group>
    );
  }
  if (field.kind === 'flag') {
    return (
      <Group {...props} described={described}>
        <Radios id={id} options={yesNo()} chosen={text} onChange={(it) => onChange(it === 'true')} />
      </Group>
    );
  }
  if (field.kind === 'choice' && options.length <= radiosUpTo) {
    return (
      <Group {...props} described={described}>
        <Radios id={id} options={options} chosen={text} onChange={onChange} />
      </Group>
    );
  }
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label class="label" for={id}>
        <FieldLabel field={field} marked={props.marked} />
      </label>
      <Help field={field} id={id} />
      <OneInput {...props} text={text} described={described} />
      <FieldError id={id} error={error} />
    </div>
  );
}

interface DescribedProps extends FieldInputProps {
  readonly text: string;
  readonly described: string | undefined;
}

function OneInput({ field, id, text, error, onChange, described }: DescribedProps) {
  const shared = { id, name: field.id, 'aria-describedby': described, 'aria-invalid': error !== '' };
  const options = field.options ?? [];
  const listed = field.kind === 'choice' || (field.kind === 'person' && options.length > 0);
  if (listed && options.length > selectUpTo)
    return (
      <ComboBox
        id={id}
        name={field.id}
        options={options}
        value={text}
        onChange={onChange}
        described={described}
        invalid={error !== ''}
      />
    );
  if (listed) {
    return (
      <select {...shared} value={text} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{start('choose')}</option>
        {options.map((it) => (
          <option key={it.value} value={it.value}>
            {it.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'long')
    return <textarea {...shared} rows={3} value={text} onInput={(event) => onChange(event.currentTarget.value)} />;
  if (field.kind === 'day' || field.kind === 'moment')
    return <DateInput shared={shared} kind={field.kind} text={text} onChange={onChange} />;
  return (
    <input {...shared} {...looks[field.kind]} value={text} onInput={(event) => onChange(event.currentTarget.value)} />
  );
}

// Text inputs also where a special one exists: a browser hides what it cannot parse, and we want to say what is wrong.
const looks = {
  text: { type: 'text' },
  person: { type: 'text', inputMode: 'email', autocomplete: 'off' },
  link: { type: 'text', inputMode: 'url', autocomplete: 'off' },
  number: { type: 'text', inputMode: 'decimal', class: 'narrow', autocomplete: 'off' },
  day: { type: 'text' },
  moment: { type: 'text' },
  long: { type: 'text' },
  choice: { type: 'text' },
  choices: { type: 'text' },
  people: { type: 'text' },
  flag: { type: 'text' },
} as const;

interface RadiosProps {
  readonly id: string;
  readonly options: NonNullable<Field['options']>;
  readonly chosen: string;
  readonly onChange: (value: string) => void;
}

const Radios = ({ id, options, chosen, onChange }: RadiosProps) => (
  <div class="radios">
    {options.map((it, n) => (
      <label class="radio" key={it.value}>
        <input
          type="radio"
          id={n === 0 ? id : undefined}
          name={`${id}-radio`}
          checked={chosen === it.value}
          onChange={() => onChange(it.value)}
        />
        <span class="user">{it.label}</span>
      </label>
    ))}
  </div>
);

// A box to tick could not tell "no" from "not answered yet".
const yesNo = (): NonNullable<Field['options']> => [
  { value: 'true', label: start('yes') },
  { value: 'false', label: start('no') },
];
