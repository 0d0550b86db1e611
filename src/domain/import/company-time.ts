import { dayIn, startOfDay, wallToInstant } from '../calendar/zone';
import type { CompanyTime } from './read-day';

/** Days and moments as the company's zone counts them. */
export const companyTime = (zone: string): CompanyTime => ({
  dayIn: (instant) => dayIn(zone, instant),
  instantOf: (wall) => {
    if (wall.endsWith('T00:00')) return startOfDay(zone, wall.slice(0, 10));
    const found = wallToInstant(zone, wall);
    return 'instant' in found ? found.instant : null;
  },
});
