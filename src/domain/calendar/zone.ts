import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** A wall-clock time as an instant, or what is wrong with it: clocks skip it, or show it twice [BAD-29]. */
export type WallTime =
  | { readonly instant: string }
  | { readonly problem: 'does-not-exist' | 'exists-twice'; readonly candidates: readonly string[] };

/** Wall-clock time 'YYYY-MM-DDTHH:mm' of a UTC instant in a zone; '' for ''. */
export function wallIn(zone: string, instant: string): string {
  if (instant === '') return '';
  const zoned = Instant.toZonedDateTimeISO(Instant.fromString(instant), zone);
  return ZonedDateTime.toString(zoned, { smallestUnit: 'minute', offset: 'never', timeZoneName: 'never' });
}

/** Calendar day of a UTC instant in a zone; '' for ''. */
export const dayIn = (zone: string, instant: string): string => wallIn(zone, instant).slice(0, 10);

/**
 * The UTC instant of 'YYYY-MM-DDTHH:mm' in a zone. The nights on which clocks change give both candidates: the earlier
 * and the later reading. Refuses text that is no wall-clock time with a RangeError.
 */
export function wallToInstant(zone: string, wall: string): WallTime {
  const earlier = read(zone, wall, 'earlier');
  const later = read(zone, wall, 'later');
  if (earlier === later) return { instant: earlier };
  const problem = wallIn(zone, earlier) === wall.slice(0, 16) ? 'exists-twice' : 'does-not-exist';
  return { problem, candidates: [earlier, later] };
}

/** The first instant of a calendar day in a zone, also where midnight is skipped. */
export const startOfDay = (zone: string, day: string): string => {
  const midnight = wallToInstant(zone, `${day}T00:00`);
  return 'instant' in midnight
    ? midnight.instant
    : (midnight.candidates[midnight.problem === 'exists-twice' ? 0 : 1] ?? '');
};

function read(zone: string, wall: string, disambiguation: 'earlier' | 'later'): string {
  const zoned = PlainDateTime.toZonedDateTime(PlainDateTime.fromString(wall, Calendar.getISO), zone, {
    disambiguation,
  });
  return Instant.toString(ZonedDateTime.toInstant(zoned), { smallestUnit: 'second' });
}
