import type { Item } from '../checklist/item-state';
import { isAside } from '../checklist/item-state';
import type { RecordOf } from '../register/workbook';
import { isV0 } from './sections';

export type Section = Pick<
  RecordOf<'runbook'>,
  'section' | 'title' | 'touched' | 'state' | 'link' | 'writtenBy' | 'reviewedBy' | 'reviewedOn'
>;

/** Complete: written, with its page, and read by another person. */
export const isComplete = (it: Section): boolean =>
  it.state === 'complete' &&
  it.link !== '' &&
  it.writtenBy !== '' &&
  it.reviewedBy !== '' &&
  it.reviewedBy !== it.writtenBy &&
  it.reviewedOn !== '';

/** Past its review date: reviewed longer ago than the given months, or marked so. */
export const isOld = (it: Section, today: string, months: number): boolean =>
  it.state === 'old' || (it.reviewedOn !== '' && monthsLater(it.reviewedOn, months) < today);

/** The day so many months later, the month's last day where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}

/**
 * Sections that must be complete before go-live (clarification 51): all of V0 on a Major; on a Minor those touched, and
 * those of checklist items that are asked because their topic changes.
 */
export function neededSections(sections: readonly Section[], items: readonly Item[], type: string): readonly Section[] {
  const changed = new Set(items.filter((it) => !it.fixed && !isAside(it)).map((it) => it.section));
  return sections.filter((it) => isV0(it.section) && (type === 'major' || it.touched || changed.has(it.section)));
}
