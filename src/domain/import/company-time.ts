import { dayIn, startOfDay, wallToInstant } from '../calendar/zone';
import type { CompanyTime } from './read-day';

/** Days and moments as the company's zone counts them. A file repeats its days, so each moment is computed once. */
export function companyTime(zone: string): CompanyTime {
  const known = new Map<string, string | null>();
  return {
    dayIn: (instant) => dayIn(zone, instant),
    instantOf: (wall) => {
      const before = known.get(wall);
      if (before !== undefined) return before;
      const found = instantIn(zone, wall);
      known.set(wall, found);
      return found;
    },
  };
}

function instantIn(zone: string, wall: string): string | null {
  if (wall.endsWith('T00:00')) return startOfDay(zone, wall.slice(0, 10));
  const found = wallToInstant(zone, wall);
  return 'instant' in found ? found.instant : null;
}
