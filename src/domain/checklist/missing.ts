import { isBlocking, type Circumstance } from './blocking';
import { isAside, type Item } from './item-state';
import { isLeft } from './left-for-later';
import { valueOf } from './progress';

/** An item that is still missing: before go-live, or left for after it [ACV-14, PSF-13]. */
export interface Missing<T extends Item = Item> {
  readonly item: T;
  readonly after: boolean;
}

const order = { high: 0, medium: 1, low: 2, '': 3 } as const;

/** What is missing, first what keeps the release from going live, then by priority and due day. */
export function missingElements<T extends Item>(
  items: readonly T[],
  circumstance: Circumstance,
): readonly Missing<T>[] {
  return items
    .flatMap((item): Missing<T>[] => {
      if (isBlocking(item, circumstance)) return [{ item, after: false }];
      return isLeft(item, circumstance) ? [{ item, after: true }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.after) - Number(b.after) ||
        order[a.item.priority] - order[b.item.priority] ||
        (a.item.due || '9999').localeCompare(b.item.due || '9999'),
    );
}

/** Finished of applicable items, by priority [ACV-14]. */
export const byPriority = (
  items: readonly Item[],
  circumstance: Circumstance,
): readonly { readonly priority: 'high' | 'medium' | 'low'; readonly finished: number; readonly total: number }[] =>
  (['high', 'medium', 'low'] as const).map((priority) => {
    const own = items.filter((it) => it.priority === priority && !isAside(it));
    return { priority, finished: own.filter((it) => valueOf(it, circumstance) === 1).length, total: own.length };
  });
