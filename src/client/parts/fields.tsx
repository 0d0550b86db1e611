import type { Field, FieldValue, FormValues } from '../../sidebar-api';
import type { FieldErrors } from '../form-values';
import { FieldInput } from './field-input';
import { isShown } from './is-shown';

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly values: FormValues;
  readonly errors: FieldErrors;
  /** Makes ids unique where several forms stand on a page. */
  readonly form: string;
  readonly onChange: (field: string, value: FieldValue) => void;
}

/** Where a field stands on the page. */
export const placeOf = (form: string, field: string): string => `${form}-${field}`.replace(/[^\w-]/g, '_');

/** The fields of a form under their headings, in the order in which the server gave them. */
export function Fields({ fields, values, errors, form, onChange }: FieldsProps) {
  // Where nothing is asked for, "optional" beside every label would only be noise.
  const marked = fields.some((it) => it.required);
  const input = (it: Field) => (
    <FieldInput
      key={it.id}
      field={it}
      marked={marked}
      id={placeOf(form, it.id)}
      value={values[it.id] ?? null}
      error={errors[it.id] ?? ''}
      onChange={(value) => onChange(it.id, value)}
    />
  );
  return (
    <>
      {grouped(fields.filter((it) => isShown(it, values))).map(({ title, members }) =>
        title === '' ? (
          members.map(input)
        ) : (
          <section class="group" key={title} aria-label={title}>
            <h2 class="group-title">{title}</h2>
            {members.map(input)}
          </section>
        ),
      )}
    </>
  );
}

function grouped(fields: readonly Field[]): readonly { readonly title: string; readonly members: readonly Field[] }[] {
  const titles = [...new Set(fields.map((it) => it.group ?? ''))];
  return titles.map((title) => ({ title, members: fields.filter((it) => (it.group ?? '') === title) }));
}
