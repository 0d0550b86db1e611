import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue } from './book';
import { habitsOf, monthName, type LocaleHabits } from './locale';
import { dateOfSerial } from './serial';

type Format = sheets_v4.Schema$NumberFormat | null | undefined;

const bare = (pattern: string) => pattern.replace(/"[^"]*"|\\./g, '');

/** Is a number shown as a day or time under this format? */
export function showsDate(format: Format): boolean {
  const type = format?.type ?? '';
  if (type === 'DATE' || type === 'TIME' || type === 'DATE_TIME') return true;
  return type !== 'TEXT' && /[ymdhs]/i.test(bare(format?.pattern ?? '').replace(/\[[^\]]*\]/g, ''));
}

/** The text that the cell shows in a file of that locale. */
export function displayText(value: CellValue, format: Format, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const habits = habitsOf(locale);
  if (typeof value === 'boolean') return value ? habits.yes : habits.no;
  if (typeof value === 'object') return 'formula' in value ? value.formula : value.error;
  if (showsDate(format)) return dateText(value, format?.pattern || defaultPattern(format?.type ?? '', habits), locale);
  return numberText(value, format, habits);
}

function defaultPattern(type: string, habits: LocaleHabits): string {
  if (type === 'TIME') return 'hh:mm:ss';
  return type === 'DATE_TIME' ? `${habits.datePattern} hh:mm:ss` : habits.datePattern;
}

const two = (n: number) => String(n).padStart(2, '0');

function dateText(serial: number, pattern: string, locale: string): string {
  const at = dateOfSerial(serial);
  let afterHour = false;
  return pattern.replace(/"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+)/gi, (all: string, quote?: string, escaped?: string) => {
    if (quote !== undefined || escaped !== undefined) return quote ?? escaped ?? '';
    const letter = all.charAt(0).toLowerCase();
    if (letter === 'y') return all.length > 2 ? String(at.getUTCFullYear()) : two(at.getUTCFullYear() % 100);
    if (letter === 'd') return all.length > 1 ? two(at.getUTCDate()) : String(at.getUTCDate());
    if (letter === 'h') afterHour = true;
    if (letter === 'h') return all.length > 1 ? two(at.getUTCHours()) : String(at.getUTCHours());
    if (letter === 's') return two(at.getUTCSeconds());
    if (afterHour) return two(at.getUTCMinutes());
    return monthText(at.getUTCMonth(), all.length, locale);
  });
}

function monthText(month: number, letters: number, locale: string): string {
  if (letters === 1) return String(month + 1);
  if (letters === 2) return two(month + 1);
  return letters === 3 ? monthName(locale, month).slice(0, 3) : monthName(locale, month);
}

function numberText(value: number, format: Format, habits: LocaleHabits): string {
  const pattern =
    format?.pattern || (format?.type === 'PERCENT' ? '0.00%' : format?.type === 'NUMBER' ? '#,##0.00' : '');
  if (pattern === '' || pattern === '@' || format?.type === 'TEXT') return plainNumber(value, habits);
  const section = pattern.split(';')[0] ?? pattern;
  const digits = /[#0][#0,]*(?:\.([0#]+))?/.exec(section.replace(/"[^"]*"|\\./g, (it) => ' '.repeat(it.length)));
  if (!digits) return unquoted(section);
  const percent = bare(section).includes('%');
  const wanted = digits[1] ?? '';
  const least = wanted.replaceAll('#', '').length;
  const text = fixed(
    percent ? value * 100 : value,
    { least, most: wanted.length, grouped: digits[0].includes(',') },
    habits,
  );
  return unquoted(section.slice(0, digits.index)) + text + unquoted(section.slice(digits.index + digits[0].length));
}

const unquoted = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, (_, a?: string, b?: string) => a ?? b ?? '');

interface Places {
  readonly least: number;
  readonly most: number;
  readonly grouped: boolean;
}

function fixed(value: number, { least, most, grouped }: Places, habits: LocaleHabits): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(most).split('.');
  let decimals = fraction;
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const left = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, habits.group) : whole;
  const sign = value < 0 && /[1-9]/.test(whole + decimals) ? '-' : '';
  return sign + left + (decimals === '' ? '' : habits.decimal + decimals);
}

function plainNumber(value: number, habits: LocaleHabits): string {
  const text =
    Math.abs(value) >= 1e15 ? value.toExponential().replace('e', 'E') : String(Number(value.toPrecision(15)));
  return text.replace('.', habits.decimal);
}
