import type { Language } from '../register/schema';
import { wallIn } from './zone';

/** How a typed day is read when its parts are numbers alone: the sheet's locale decides [BAD-28]. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export type ParsedDay = { readonly day: string } | { readonly problem: 'not-a-day' };

const msPerDay = 86_400_000;
const firstYear = 1900;
const lastYear = 2199;

/** Days since 1970-01-01. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** The calendar day some days later, or earlier where `days` is negative. */
export const addDays = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * msPerDay).toISOString().slice(0, 10);

/** 1 Monday to 7 Sunday. */
export const weekday = (day: string): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/**
 * A day as a person types it: ISO always, else three numbers split by / . - or blanks in the given order. Refuses what is
 * no day of the calendar, numbers without separators, and years outside 1900 to 2199 [BAD-27].
 */
export function parseDay(typed: string, order: DayOrder): ParsedDay {
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(typed.trim());
  if (!parts) return { problem: 'not-a-day' };
  const [, first = '', second = '', third = ''] = parts;
  if (first.length > 2) return dayOf(first, second, third);
  if (order === 'mdy') return dayOf(third, first, second);
  return order === 'dmy' ? dayOf(third, second, first) : { problem: 'not-a-day' };
}

function dayOf(year: string, month: string, date: string): ParsedDay {
  if (year.length !== 4 || date.length > 2 || Number(year) < firstYear || Number(year) > lastYear) return { problem: 'not-a-day' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { day } : { problem: 'not-a-day' };
}

/** True for a day of the calendar written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

/** A day as people read it, e.g. '14 May 2026', '14 mai 2026'; text that is no day is given back as it is. */
export function formatDay(day: string, language: Language): string {
  if (!isDay(day)) return day;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** An instant in a zone, which it names: '14 May 2026, 20:00 (Europe/Brussels)'; '' for ''. */
export function formatInstant(instant: string, zone: string, language: Language): string {
  if (instant === '') return '';
  const [day = '', time = ''] = wallIn(zone, instant).split('T');
  return `${formatDay(day, language)}, ${time} (${zone})`;
}
