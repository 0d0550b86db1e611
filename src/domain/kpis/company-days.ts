import { dayNumber } from './day-number';

const minutesADay = 1440;
const quarterHour = 15;

/** The zone's calendar day of a UTC instant, as calendar/zone gives it. */
export type DayIn = (instant: string) => string;

/** Where the company's day changes inside one UTC day: the day number before, and from which minute the next one. */
interface Midnight {
  readonly before: number;
  readonly from: number;
}

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z$/;

/**
 * Day numbers of many instants in the company's zone. Zone arithmetic is slow, so it is asked once a UTC day for the minute at
 * which the company's midnight falls (always on a quarter of an hour), and the rest is subtraction. null: no instant.
 */
export function companyDays(dayIn: DayIn): (instant: string) => number | null {
  const midnights = new Map<string, Midnight>();
  return (instant) => {
    const parts = instantPattern.exec(instant);
    if (!parts?.[1]) return null;
    const known = midnights.get(parts[1]);
    const midnight = known ?? midnightOf(parts[1], dayIn);
    if (!midnight) return null;
    if (!known) midnights.set(parts[1], midnight);
    return Number(parts[2]) * 60 + Number(parts[3]) < midnight.from ? midnight.before : midnight.before + 1;
  };
}

function midnightOf(utcDay: string, dayIn: DayIn): Midnight | null {
  if (dayNumber(utcDay) === null) return null;
  const at = (minute: number): number => dayNumber(dayIn(`${utcDay}T${clock(minute)}:00Z`)) ?? 0;
  const before = at(0);
  let low = 0;
  let high = minutesADay;
  while (high - low > quarterHour) {
    const middle = (low + high) / 2 - (((low + high) / 2) % quarterHour);
    if (at(middle) === before) low = middle;
    else high = middle;
  }
  return { before, from: at(minutesADay - 1) === before ? minutesADay : high };
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
