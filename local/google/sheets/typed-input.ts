import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue } from './book';
import { isErrorWord } from './cell-value';
import { habitsOf, type LocaleHabits } from './locale';
import { serialOf } from './serial';

/** What a typed text becomes: its value, and the number format that Sheets gives a day or a percentage. */
export interface Typed {
  readonly value: CellValue;
  readonly format?: sheets_v4.Schema$NumberFormat;
}

/** Reads what a person types as the Sheets page does in that locale. `asText`: the cell is formatted as plain text. */
export function readTyped(text: string, locale: string, asText: boolean): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) || null };
  if (asText) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: { formula: text } };
  const trimmed = text.trim();
  if (isErrorWord(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const habits = habitsOf(locale);
  const upper = trimmed.toUpperCase();
  if (upper === habits.yes || upper === 'TRUE') return { value: true };
  if (upper === habits.no || upper === 'FALSE') return { value: false };
  return readDay(trimmed, habits) ?? readNumber(trimmed, habits) ?? { value: text };
}

function readDay(text: string, habits: LocaleHabits): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day([Number(iso[1]), Number(iso[2]), Number(iso[3])], { type: 'DATE', pattern: 'yyyy-mm-dd' });
  const found = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!found || (found[2] === '.' && habits.decimal === '.' && found[4] === undefined)) return null;
  const [a, b] = [Number(found[1]), Number(found[3])];
  const year =
    found[4] === undefined ? new Date().getUTCFullYear() : Number(found[4]) + (found[4].length === 2 ? 2000 : 0);
  const [date, month] = habits.dayOrder === 'mdy' ? [b, a] : [a, b];
  return day([year, month, date], { type: 'DATE' });
}

function day(
  [year, month, date]: readonly [number, number, number],
  format: sheets_v4.Schema$NumberFormat,
): Typed | null {
  const serial = serialOf(year, month, date);
  return serial === null ? null : { value: serial, format };
}

function readNumber(text: string, habits: LocaleHabits): Typed | null {
  const percent = text.endsWith('%');
  const body = percent ? text.slice(0, -1).trim() : text;
  const grouping =
    habits.group === '\u202f' ? /[\u202f\u00a0 ](?=\d{3})/g : habits.group === ',' ? /,(?=\d{3})/g : /\.(?=\d{3})/g;
  const plain = body.replace(grouping, '').replace(habits.decimal, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return percent
    ? { value: value / 100, format: { type: 'PERCENT', pattern: /[.,]/.test(body) ? '0.00%' : '0%' } }
    : { value };
}
