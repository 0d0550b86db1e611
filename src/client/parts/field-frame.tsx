import type { ComponentChildren } from 'preact';
import type { Field } from '../../sidebar-api';
import { start } from '../words';
import { Icon } from './icon';

interface GroupProps {
  readonly field: Field;
  readonly id: string;
  readonly error: string;
  readonly marked: boolean;
  readonly described: string | undefined;
  readonly children: ComponentChildren;
}

/** Several inputs that answer one question. */
export const Group = ({ field, id, error, described, marked, children }: GroupProps) => (
  <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={described}>
    <legend class="label">
      <FieldLabel field={field} marked={marked} />
    </legend>
    <Help field={field} id={id} />
    {children}
    <FieldError id={id} error={error} />
  </fieldset>
);

/** Label and whether it may stay empty. */
export const FieldLabel = ({ field, marked }: { readonly field: Field; readonly marked: boolean }) => (
  <>
    {field.label}
    {marked && !field.required && <span class="optional"> ({start('optional')})</span>}
  </>
);

/** What to write, and an example. */
export const Help = ({ field, id }: { readonly field: Field; readonly id: string }) =>
  field.help || field.example ? (
    <p class="hint" id={`${id}-help`}>
      {field.help}
      {field.example && <span class="example">{start('example', { example: field.example })}</span>}
    </p>
  ) : null;

/** What is wrong, right below the input. */
export const FieldError = ({ id, error }: { readonly id: string; readonly error: string }) =>
  error === '' ? null : (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="warning" />
      <span class="user">{error}</span>
    </p>
  );
