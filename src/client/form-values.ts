import type { Field, FieldValue, FormValues } from '../sidebar-api';
import { start } from './words';

/** Field id → what is wrong with it, in the reader's words. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Stands for a date of which only a part was typed: a browser gives no text for it. */
export const partialDate = 'partial';

/** The values that a form opens with: what the server knows, else empty of its kind. A number is text while one types. */
export function openingValues(fields: readonly Field[]): FormValues {
  return Object.fromEntries(fields.map((it) => [it.id, opening(it)]));
}

function opening({ kind, value }: Field): FieldValue {
  if (value !== undefined && value !== null) return kind === 'number' ? String(value) : value;
  if (kind === 'choices' || kind === 'people') return [];
  return kind === 'flag' ? null : '';
}

/** What the server gets: numbers as numbers, an empty number as null. */
export function sentValues(fields: readonly Field[], values: FormValues): FormValues {
  return Object.fromEntries(
    fields.map((field) => {
      const value = values[field.id] ?? null;
      if (isDate(field) && value === partialDate) return [field.id, ''];
      return [field.id, field.kind === 'number' ? numberOf(String(value ?? '')) : value];
    }),
  );
}

/** What can be told without the server. `complete`: required fields must be filled in. */
export function fieldErrors(fields: readonly Field[], values: FormValues, complete: boolean): FieldErrors {
  const found = fields.map((it) => [it.id, errorOf(it, values[it.id] ?? null, complete)] as const);
  return Object.fromEntries(found.filter(([, error]) => error !== ''));
}

function errorOf(field: Field, value: FieldValue, complete: boolean): string {
  if (isEmpty(value)) return complete && field.required ? start('fillIn') : '';
  if (typeof value !== 'string') return '';
  if (field.kind === 'number' && numberOf(value) === null) return start('numberWanted');
  if (isDate(field) && value === partialDate) return start('dayWanted');
  if (field.kind === 'link' && !isSafeLink(value)) return start('linkWanted');
  const count = Array.from(value).length;
  return field.max !== undefined && field.kind !== 'number' && count > field.max
    ? start('tooLong', { max: field.max, count })
    : '';
}

const isDate = ({ kind }: Field): boolean => kind === 'day' || kind === 'moment';

const isEmpty = (value: FieldValue): boolean =>
  value === null || (typeof value === 'string' ? value.trim() === '' : typeof value === 'object' && value.length === 0);

/** A number as people here write it: `1 234,5`, `1234.5`; null where it is none. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Only https and mailto; a hidden control character or a space makes it no link at all [BAD-13]. */
export const isSafeLink = (link: string): boolean =>
  /^(https:\/\/[^/]|mailto:[^@]+@)/i.test(link.trim()) && !/[\p{Cc}\p{Cf}\s]/u.test(link.trim());
