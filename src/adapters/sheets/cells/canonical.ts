import type { FieldValue } from './field-value';
import { listText } from './list-text';

/** A field as text for seals and comparisons: the same whatever the language of the cells. */
export function canonical(field: FieldValue): string {
  if (field === null) return '';
  if (typeof field === 'object') return listText(field);
  return typeof field === 'boolean' ? (field ? 'true' : 'false') : String(field);
}
