import { addDays, weekday } from './day';

/** True on Monday to Friday, unless the day is a holiday of the company. */
export const isWorkingDay = (day: string, holidays: readonly string[]): boolean =>
  weekday(day) <= 5 && !holidays.includes(day);

/**
 * The working day `count` working days after a day, or before it where `count` is negative. With 0: the day itself, or
 * the next working day where it is none.
 */
export function addWorkingDays(day: string, count: number, holidays: readonly string[]): string {
  const off = new Set(holidays);
  const works = (it: string): boolean => weekday(it) <= 5 && !off.has(it);
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (works(at)) left -= 1;
  }
  while (!works(at)) at = addDays(at, step);
  return at;
}

/** Working days after `from` up to and including `to`; negative where `to` comes first, 0 where they are equal. */
export function workingDaysBetween(from: string, to: string, holidays: readonly string[]): number {
  if (to < from) return -workingDaysBetween(to, from, holidays) || 0;
  const off = new Set(holidays);
  let count = 0;
  for (let at = from; at < to;) {
    at = addDays(at, 1);
    if (weekday(at) <= 5 && !off.has(at)) count += 1;
  }
  return count;
}
