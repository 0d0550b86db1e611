import { daysBetween } from '../calendar/days-between';
import { dayIn } from '../calendar/zone';
import { talliesIn } from '../register/tallies';
import type { RecordOf } from '../register/workbook';
import { archivedIn, archivedTabs } from './archived';

type Release = Partial<RecordOf<'releases'>>;

/** A release whose detail rows have to move, to the archive of which year, and how many they are. */
export interface DueForArchive {
  readonly release: string;
  /** Year in which it ended, in the company's zone. */
  readonly year: string;
  readonly rows: number;
}

/** Is it a state from which nothing goes on? */
export const hasEnded = (state: string): boolean => state === 'closed' || state === 'cancelled';

/**
 * Releases that were closed or cancelled more than so many days before today and whose detail rows stand in the register,
 * the one that ended first before the others; none where `days` is 0. Rows that came after a first move are due again.
 */
export function dueForArchive(
  releases: readonly Release[],
  { today, days, zone }: { readonly today: string; readonly days: number; readonly zone: string },
): readonly DueForArchive[] {
  if (days <= 0) return [];
  return releases
    .filter(({ state = '', closedAt = '' }) => hasEnded(state) && /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(closedAt))
    .map((it) => ({ it, ended: dayIn(zone, it.closedAt ?? ''), rows: rowsHere(it) }))
    .filter(({ ended, rows }) => rows > 0 && daysBetween(ended, today) > days)
    .sort((a, b) => a.ended.localeCompare(b.ended))
    .map(({ it, ended, rows }) => ({ release: it.id ?? '', year: ended.slice(0, 4), rows }));
}

function rowsHere(release: Release): number {
  const made = talliesIn(release.children);
  const held = archivedIn(release)?.held ?? {};
  return archivedTabs.reduce((sum, tab) => sum + (made[tab]?.[0] ?? 0) - (held[tab]?.[0] ?? 0), 0);
}
