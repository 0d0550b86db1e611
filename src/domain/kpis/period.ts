import { dayNumber } from './day-number';

/** A span of days that a figure speaks of, e.g. a quarter; `to` is its last day. Days as 'YYYY-MM-DD'. */
export interface Period {
  /** e.g. '2026-Q1'; unique among the periods of one computation. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const padded = (number: number): string => String(number).padStart(2, '0');

const quarterNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** The calendar quarter with this running number (year × 4 + 0 to 3). */
function quarterAt(number: number): Period {
  const year = Math.floor(number / 4);
  const quarter = number % 4;
  const lastDay = ['31', '30', '30', '31'][quarter] ?? '';
  return {
    id: `${String(year)}-Q${String(quarter + 1)}`,
    from: `${String(year)}-${padded(quarter * 3 + 1)}-01`,
    to: `${String(year)}-${padded(quarter * 3 + 3)}-${lastDay}`,
  };
}

/** The calendar quarter that holds a day. */
export const quarterOf = (day: string): Period => quarterAt(quarterNumber(day));

/** The last `count` quarters up to the one that holds the day, oldest first. */
export function quartersUpTo(day: string, count: number): readonly Period[] {
  const last = quarterNumber(day);
  return Array.from({ length: count }, (_, index) => quarterAt(last - count + 1 + index));
}

/** Finds the period of a day number in constant time: its place in the list, -1 for none. Refuses periods that overlap. */
export function periodFinder(periods: readonly Period[]): (day: number) => number {
  const spans = periods.map(spanOf);
  const first = Math.min(...spans.map((it) => it.from));
  const last = Math.max(...spans.map((it) => it.to));
  const places = new Int16Array(spans.length === 0 ? 0 : last - first + 1).fill(-1);
  spans.forEach(({ from, to }, place) => {
    for (let day = from; day <= to; day += 1) {
      if (places[day - first] !== -1)
        throw new Error(`Period ${periods[place]?.id ?? ''} overlaps another one of the same computation`);
      places[day - first] = place;
    }
  });
  return (day) => places[day - first] ?? -1;
}

function spanOf({ id, from, to }: Period): { readonly from: number; readonly to: number } {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === null || end === null || end < start) throw new Error(`Period ${id} runs from "${from}" to "${to}"`);
  return { from: start, to: end };
}
