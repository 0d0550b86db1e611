import { dayIn } from '../../domain/calendar/zone';
import { dueForArchive } from '../../domain/releases/due-for-archive';
import type { Store } from '../ports';
import type { Archive } from './ports';

/** What a night may do: rows in all, rows at a time, and whether there is time left. */
export interface NightBudget {
  readonly rows: number;
  readonly atOnce: number;
  readonly goesOn: () => boolean;
}

/**
 * Moves the detail rows of releases that ended long ago (threshold archive.days) to the archive of their year, those that
 * ended first before the others, as far as the night allows; the next one goes on. Gives how many rows were moved.
 */
export function archiveReleases(store: Pick<Store, 'look'>, archive: Archive, budget: NightBudget): number {
  const names = ['id', 'state', 'closedAt', 'closure', 'children'] as const;
  const { world, circumstances } = store.look({ columns: [{ tab: 'releases', names }] });
  const { settings, now } = circumstances;
  const { zone } = settings.companySettings;
  const due = dueForArchive(world.rows('releases'), {
    today: dayIn(zone, now),
    days: settings.threshold('archive.days'),
    zone,
  });
  let moved = 0;
  for (const { release, year } of due)
    for (let some = 1; some > 0 && moved < budget.rows && budget.goesOn(); moved += some)
      some = archive.move(release, year, Math.min(budget.atOnce, budget.rows - moved));
  if (moved > 0) archive.sweep();
  return moved;
}
