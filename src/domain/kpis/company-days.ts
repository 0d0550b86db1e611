import { dayNumber, dayNumberAt, dayOfNumber, twoDigits } from './day-number';

const minutesADay = 1440;
const quarterHour = 15;

/** The zone's calendar day of a UTC instant, as calendar/zone gives it. */
export type DayIn = (instant: string) => string;

/** Where the company's day changes inside one UTC day: the day number before, and from which minute the next one. */
interface Midnight {
  readonly before: number;
  readonly from: number;
}

/**
 * Day numbers of many instants 'YYYY-MM-DDTHH:mm…Z' in the company's zone. Zone arithmetic is slow, so it is asked once a UTC day
 * for the minute at which the company's midnight falls (always on a quarter of an hour), and the rest is subtraction. null: no instant.
 */
export function companyDays(dayIn: DayIn): (instant: string) => number | null {
  const midnights = new Map<number, Midnight>();
  let guess = 0;
  return (instant) => {
    const utcDay = dayNumberAt(instant);
    const minute = twoDigits(instant, 11) * 60 + twoDigits(instant, 14);
    if (
      utcDay === null ||
      instant[10] !== 'T' ||
      instant[13] !== ':' ||
      !(minute < minutesADay) ||
      !instant.endsWith('Z')
    )
      return null;
    let midnight = midnights.get(utcDay);
    if (!midnight) {
      midnight = midnightOf(utcDay, { dayIn, guess });
      midnights.set(utcDay, midnight);
      guess = midnight.from;
    }
    return minute < midnight.from ? midnight.before : midnight.before + 1;
  };
}

/** Tries the minute of another day first: it changes only where the clocks do. */
function midnightOf(utcDay: number, { dayIn, guess }: { readonly dayIn: DayIn; readonly guess: number }): Midnight {
  const day = dayOfNumber(utcDay);
  const at = (minute: number): number => dayNumber(dayIn(`${day}T${clock(minute)}:00Z`)) ?? 0;
  if (guess > 0 && guess < minutesADay) {
    const before = at(guess - 1);
    if (at(guess) === before + 1) return { before, from: guess };
  }
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
