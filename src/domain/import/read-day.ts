import { dayNumber } from '../kpis/day-number';
import type { DayOrder } from './day-order';

/** The company's time zone, as calendar/zone computes it. */
export interface CompanyTime {
  /** The calendar day of a UTC instant. */
  readonly dayIn: (instant: string) => string;
  /** The UTC instant of a wall-clock moment 'YYYY-MM-DDTHH:mm'; null where the clock change skips it or makes it happen twice. */
  readonly instantOf: (wall: string) => string | null;
}

/** A day, perhaps with a time: `clock` 'HH:mm' or ''. */
interface Written {
  readonly day: string;
  readonly clock: string;
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(.*)$/;
const clockPattern = /^(?:T|,?\s+)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** A calendar day out of a cell, 'YYYY-MM-DD'; null for what is no day of the calendar [BAD-27]. */
export function readDay(cell: string, order: DayOrder, time: CompanyTime): string | null {
  const instant = zonedInstant(cell);
  if (instant !== null) return time.dayIn(instant);
  return written(cell, order)?.day ?? null;
}

/**
 * An instant out of a cell, UTC ISO with seconds. A day without a time is the company's midnight, or 23:59 for the end of something,
 * so that it stays on its day. null: not readable, or an hour that the clock change skips or repeats [BAD-29].
 */
export function readInstant(
  cell: string,
  order: DayOrder,
  { time, isEnd }: { readonly time: CompanyTime; readonly isEnd: boolean },
): string | null {
  const instant = zonedInstant(cell);
  if (instant !== null) return instant;
  const found = written(cell, order);
  return found && time.instantOf(`${found.day}T${found.clock || (isEnd ? '23:59' : '00:00')}`);
}

function zonedInstant(cell: string): string | null {
  if (!zoned.test(cell.trim())) return null;
  const milliseconds = Date.parse(cell.trim());
  return Number.isNaN(milliseconds) || dayNumber(cell.trim().slice(0, 10)) === null
    ? null
    : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function written(cell: string, order: DayOrder): Written | null {
  const text = cell.trim();
  const first = yearFirst.exec(text);
  const last = first ? null : yearLast.exec(text);
  const parts = first ?? last;
  if (!parts || (last && order === 'ymd')) return null;
  const [, one = '', , two = '', three = '', rest = ''] = parts;
  const [year, month, date] = first ? [one, two, three] : order === 'mdy' ? [three, one, two] : [three, two, one];
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  const clock = rest.trim() === '' ? '' : clockOf(rest);
  return clock === null || dayNumber(day) === null ? null : { day, clock };
}

function clockOf(rest: string): string | null {
  const parts = clockPattern.exec(rest.trimEnd());
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return null;
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}`;
}
