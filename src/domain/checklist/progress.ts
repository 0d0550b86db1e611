import { openHigh, openMedium, type Circumstance } from './blocking';
import { isAside, isExcepted, isValidated, type Item } from './item-state';

/** Readiness of a checklist, 0 to 100, with what is still open; the score never opens a gate. */
export interface Progress {
  readonly score: number;
  readonly openHigh: number;
  readonly openMedium: number;
  readonly applicable: number;
  readonly finished: number;
}

const weights = { high: 5, medium: 3, low: 1, '': 0 } as const;

/** How ready a checklist is (domain.md 4.4). Items that do not apply leave the sum; an empty checklist scores 0. */
export function progressOf(items: readonly Item[], circumstance: Circumstance): Progress {
  const applicable = items.filter((it) => !isAside(it));
  const total = applicable.reduce((sum, it) => sum + weights[it.priority], 0);
  const reached = applicable.reduce((sum, it) => sum + weights[it.priority] * valueOf(it, circumstance), 0);
  return {
    score: total === 0 ? 0 : Math.floor((100 * reached) / total + 1e-9),
    openHigh: openHigh(items, circumstance).length,
    openMedium: openMedium(items, circumstance).length,
    applicable: applicable.length,
    finished: applicable.filter((it) => valueOf(it, circumstance) === 1).length,
  };
}

/** What an item is worth: validated 1, done 0.8, excepted 0.5, in progress 0.3, else 0. */
export function valueOf(item: Item, { answered }: Circumstance): number {
  if (isValidated(item) || answered.has(item.item)) return 1;
  if (item.state === 'done' || item.state === 'validated') return 0.8;
  if (isExcepted(item)) return 0.5;
  return item.state === 'in-progress' ? 0.3 : 0;
}
