import type { Field, FormValues } from '../../sidebar-api';

/** True for a field that the form shows with these values: one that belongs to another field's choice waits for that choice. */
export function isShown({ when }: Field, values: FormValues): boolean {
  const held = when && values[when.field];
  return when === undefined || held === undefined || (typeof held === 'string' && when.is.includes(held));
}
