import type { Column, Language, Pair } from '../../../domain/register/schema';
import { cleanText } from './clean-text';
import { fieldValue, type FieldValue } from './field-value';
import { flagOfWord } from './flag-words';
import { listParts, listText } from './list-text';
import type { Raw } from './raw';
import { dayOf, serialOf } from './serial';

/** What a cell reads as; `fits` is false where a person typed something that the column cannot mean. */
export interface ReadCell {
  readonly value: FieldValue;
  readonly fits: boolean;
}

const place = { en: 0, fr: 1 } as const;

/** The empty value of a column: null for numbers, false for flags, no parts for lists, '' for all else. */
export function emptyOf(column: Column): FieldValue {
  if (column.kind === 'integer' || column.kind === 'number') return null;
  if (column.kind === 'flag') return false;
  return column.kind === 'list' ? [] : '';
}

/** A field as the value of its cell; '' is an empty cell. Text stays text whatever it begins with [BAD-1]. */
export function cellOf(column: Column, field: FieldValue, language: Language): Raw {
  if (field === null) return '';
  if (typeof field === 'number' || typeof field === 'boolean') return field;
  if (typeof field !== 'string') return listText(field);
  if (column.kind === 'choice') return wordOf(column.choices, field, language);
  return column.kind === 'day' ? (field === '' ? '' : dayCell(field)) : field;
}

function dayCell(day: string): number {
  const serial = serialOf(day);
  if (serial === null) throw new Error(`${day} is no calendar day.`);
  return serial;
}

function wordOf(choices: Column['choices'], code: string, language: Language): string {
  if (code === '') return '';
  const pair = Object.entries(choices ?? {}).find(([it]) => it === code)?.[1];
  if (!pair) throw new Error(`${code} is not one of ${Object.keys(choices ?? {}).join(', ')}.`);
  return pair[place[language]];
}

/** A cell as a field of the domain; both languages are understood (decision 15). */
export function fieldOf(column: Column, cell: Raw): ReadCell {
  if (cell === '') return { value: emptyOf(column), fits: true };
  const value = read(column, cell);
  return value === undefined ? { value: emptyOf(column), fits: false } : { value, fits: true };
}

function read(column: Column, cell: Raw): FieldValue | undefined {
  switch (column.kind) {
    case 'integer':
    case 'number':
      return numberIn(cell, column.kind === 'integer');
    case 'flag':
      return flagIn(cell);
    case 'day':
      return dayIn(cell);
    case 'choice':
      return codeOf(column.choices ?? {}, String(cell));
    case 'list':
      return listParts(String(cell));
    default:
      return String(cell);
  }
}

function numberIn(cell: Raw, whole: boolean): number | undefined {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return undefined;
  return whole && !Number.isInteger(cell) ? undefined : cell;
}

function flagIn(cell: Raw): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  return flagOfWord(String(cell)) ?? undefined;
}

function dayIn(cell: Raw): string | undefined {
  if (typeof cell === 'number') return dayOf(cell) ?? undefined;
  return typeof cell === 'string' && serialOf(cell.trim()) !== null ? cell.trim() : undefined;
}

function codeOf(choices: Readonly<Record<string, Pair>>, word: string): string | undefined {
  const asked = word.trim().toLowerCase();
  const fits = ([code, pair]: readonly [string, Pair]) =>
    code === asked || pair.some((it) => it.toLowerCase() === asked);
  return Object.entries(choices).find(fits)?.[0];
}

/** A field of a plan, cleaned of what a cell cannot carry [BAD-45]; null for a text is ''. */
export function cleanField(column: Column, value: unknown, name: string): FieldValue {
  const field = fieldValue(value ?? emptyOf(column), name);
  if (typeof field === 'string') return cleanText(field);
  return typeof field === 'object' && field !== null ? listParts(listText(field.map(cleanText))) : field;
}
