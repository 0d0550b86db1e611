import type { Circumstance } from './blocking';
import { isAside, isExcepted, isValidated, type Item } from './item-state';

/**
 * Items left for after go-live that are not settled: deferred, passed by exception, low, or of an emergency, and neither
 * done nor held by an owner with a day that is still to come [CHK-03].
 */
export const unsettledItems = (items: readonly Item[], circumstance: Circumstance, today: string): readonly Item[] =>
  items.filter((it) => isLeft(it, circumstance) && (it.owner === '' || it.due === '' || it.due < today));

/** True for an item that stays to be done after go-live. */
export function isLeft(item: Item, { answered, emergency }: Circumstance): boolean {
  if (item.state === 'done' || isValidated(item) || isAside(item) || answered.has(item.item)) return false;
  return (
    item.state === 'deferred' ||
    item.priority === 'low' ||
    isExcepted(item) ||
    (emergency && item.emergency === 'later')
  );
}
