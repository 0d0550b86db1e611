import { addDays } from '../calendar/day';
import { wallIn, wallToInstant } from '../calendar/zone';

/** How often a release comes back: every so many weeks or months. */
interface Recurrence {
  readonly every: number;
  readonly unit: 'week' | 'month';
}

/**
 * The same wall-clock time one recurrence later, as a UTC instant: weeks keep the weekday, months the day of the month, or
 * the last day of a shorter one. '' for no instant; a time that the clocks skip moves on by an hour.
 */
export function nextInstant(zone: string, instant: string, recurrence: Recurrence): string {
  if (instant === '') return '';
  const wall = wallIn(zone, instant);
  const found = wallToInstant(zone, `${nextDay(wall.slice(0, 10), recurrence)}${wall.slice(10, 16)}`);
  return 'instant' in found ? found.instant : (found.candidates[1] ?? instant);
}

function nextDay(day: string, { every, unit }: Recurrence): string {
  if (unit === 'week') return addDays(day, 7 * every);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + every;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const inMonth = addDays(first, Number(day.slice(8, 10)) - 1);
  return inMonth.slice(0, 7) === first.slice(0, 7) ? inMonth : lastDayOf(first);
}

function lastDayOf(first: string): string {
  const next = addDays(first, 31);
  return addDays(`${next.slice(0, 7)}-01`, -1);
}
