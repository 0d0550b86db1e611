import { partialDate } from '../form-values';

interface DateInputProps {
  readonly shared: Readonly<Record<string, string | boolean | undefined>>;
  readonly kind: 'day' | 'moment';
  readonly text: string;
  readonly onChange: (value: string) => void;
}

/** A date half typed has no value in a browser; it is told apart from none, and left standing. */
export function DateInput({ shared, kind, text, onChange }: DateInputProps) {
  const look = (it: HTMLInputElement): void => {
    const now = it.validity.badInput ? partialDate : it.value;
    if (now !== text) onChange(now);
  };
  const limits =
    kind === 'day' ? { type: 'date', max: '9999-12-31' } : { type: 'datetime-local', max: '9999-12-31T23:59' };
  return (
    <input
      {...shared}
      {...limits}
      class={kind}
      value={text === partialDate ? undefined : text}
      onInput={(event) => look(event.currentTarget)}
      onKeyUp={(event) => look(event.currentTarget)}
      onBlur={(event) => look(event.currentTarget)}
    />
  );
}
