import { isDay } from './format';

export { formatDay, formatInstant } from './format';
export { windowProblem } from './window-problem';

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
  if (year.length !== 4 || date.length > 2 || Number(year) < firstYear || Number(year) > lastYear)
    return { problem: 'not-a-day' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { day } : { problem: 'not-a-day' };
}
