import type { ChecklistItemView, ChecklistView } from '../../sidebar-api';

export type Filter = 'open' | 'mine' | 'blocking' | 'all';
export const filters: readonly Filter[] = ['open', 'mine', 'blocking', 'all'];

type Group = ChecklistView['groups'][number];

// Nothing is left to do for these.
const settled: ReadonlySet<string> = new Set(['validated', 'not-applicable', 'unchanged']);

/** Something is left to do. */
export const isOpen = (it: ChecklistItemView): boolean => !settled.has(it.state);

/** What to narrow the list by: `me` is an address, `sought` any part of an item's texts. */
export interface Wanted {
  readonly filter: Filter;
  readonly me: string;
  readonly sought: string;
}

/** Groups with the items that are wanted; groups without any are left out. */
export function shownGroups(groups: readonly Group[], wanted: Wanted): readonly Group[] {
  return groups
    .map((it) => ({ ...it, items: it.items.filter((item) => isWanted(item, wanted)) }))
    .filter((it) => it.items.length > 0);
}

function isWanted(it: ChecklistItemView, { filter, me, sought }: Wanted): boolean {
  const byFilter = {
    open: () => isOpen(it),
    mine: () => isOpen(it) && (it.owner === me || it.may.includes('validate')),
    blocking: () => it.blocking,
    all: () => true,
  }[filter]();
  return byFilter && `${it.item} ${it.title} ${it.hint} ${it.note}`.toLowerCase().includes(sought.trim().toLowerCase());
}
