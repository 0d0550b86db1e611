/** Stands in a typed column where a release has no such day. */
export const noDay = -0x80000000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dash = 45;

/**
 * Days since 1970-01-01 of a calendar day 'YYYY-MM-DD'; `noDay` for ''; null for anything that is no day of the calendar.
 * Read digit by digit, because a register of 100,000 releases has half a million of them.
 */
export function dayNumber(day: string): number | null {
  if (day === '') return noDay;
  return day.length === 10 ? dayNumberAt(day) : null;
}

/** The same for the first ten characters of a text, e.g. of an instant. */
export function dayNumberAt(text: string): number | null {
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  if (!(date >= 1 && date <= lengthOf(year, month))) return null;
  return daysBefore(year, month) + date - 1;
}

/** A number of two digits; NaN for anything else. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const cumulated = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from 1970-01-01 to the first of a month of the Gregorian calendar. */
function daysBefore(year: number, month: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 477;
  return (year - 1970) * 365 + leaps + (cumulated[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month; 0 for a month that does not exist. */
function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The calendar day 'YYYY-MM-DD' of a day number. */
export const dayOfNumber = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
