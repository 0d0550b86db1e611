/** Stands in a typed column where a release has no such day. */
export const noDay = -0x80000000;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 of a calendar day 'YYYY-MM-DD'; `noDay` for ''; null for anything that is no day of the calendar. */
export function dayNumber(day: string): number | null {
  if (day === '') return noDay;
  if (!dayPattern.test(day)) return null;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  if (date < 1 || date > lengthOf(year, month)) return null;
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Days of a month; 0 for a month that does not exist. */
function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The calendar day 'YYYY-MM-DD' of a day number. */
export const dayOfNumber = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
