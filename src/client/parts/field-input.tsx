import type { Field, FieldValue } from '../../sidebar-api';
import { start } from '../words';
import { ComboBox } from './combo-box';
import { FieldError, FieldLabel, Group, Help } from './field-frame';
import { TickList } from './tick-list';

interface FieldInputProps {
  readonly field: Field;
  /** Unique on the page; error links point at it. */
  readonly id: string;
  readonly value: FieldValue;
  readonly error: string;
  readonly onChange: (value: FieldValue) => void;
}

const radiosUpTo = 3;
const selectUpTo = 12;

/** A field of a form: label above, help, the input its kind asks for, and what is wrong with it. */
export function FieldInput(props: FieldInputProps) {
  const { field, id, value, error, onChange } = props;
  if (field.kind === 'flag') return <Flag {...props} />;
  const described = [field.help || field.example ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const many = field.kind === 'choices' || field.kind === 'people';
  const options = field.options ?? [];
  const text = typeof value === 'string' ? value : String(value ?? '');
  if (many) {
    return (
      <Group {...props} described={described}>
        <TickList id={id} name={field.id} options={options} value={Array.isArray(value) ? value : []} onChange={onChange} />
      </Group>
    );
  }
  if (field.kind === 'choice' && options.length <= radiosUpTo) {
    return (
      <Group {...props} described={described}>
        <Radios {...props} text={text} />
      </Group>
    );
  }
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label class="label" for={id}>
        <FieldLabel field={field} />
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
    return <ComboBox id={id} name={field.id} options={options} value={text} onChange={onChange} described={described} invalid={error !== ''} />;
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
  return <input {...shared} {...looks[field.kind]} value={text} onInput={(event) => onChange(event.currentTarget.value)} />;
}

// Text inputs also where a special one exists: a browser hides what it cannot parse, and we want to say what is wrong.
const looks = {
  text: { type: 'text' },
  person: { type: 'text', inputMode: 'email', autocomplete: 'off' },
  link: { type: 'text', inputMode: 'url', autocomplete: 'off' },
  number: { type: 'text', inputMode: 'decimal', class: 'narrow', autocomplete: 'off' },
  day: { type: 'date', class: 'day' },
  moment: { type: 'datetime-local', class: 'moment' },
  long: { type: 'text' },
  choice: { type: 'text' },
  choices: { type: 'text' },
  people: { type: 'text' },
  flag: { type: 'text' },
} as const;

const Radios = ({ field, id, text, onChange }: FieldInputProps & { readonly text: string }) => (
  <div class="radios">
    {(field.options ?? []).map((it, n) => (
      <label class="radio" key={it.value}>
        <input
          type="radio"
          id={n === 0 ? id : undefined}
          name={`${id}-radio`}
          checked={text === it.value}
          onChange={() => onChange(it.value)}
        />
        <span class="user">{it.label}</span>
      </label>
    ))}
  </div>
);

const Flag = ({ field, id, value, error, onChange }: FieldInputProps) => (
  <div class={error ? 'field wrong' : 'field'}>
    <label class="tick">
      <input
        type="checkbox"
        id={id}
        name={field.id}
        checked={value === true}
        aria-describedby={field.help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{field.label}</span>
    </label>
    <Help field={field} id={id} />
    <FieldError id={id} error={error} />
  </div>
);
