import type { TabId } from '../../../domain/register/workbook';
import { countedId, counterOf, readCounted } from './id-shapes';

/** Counters under the lock: raised only, never given back (decision 11). */
export interface Counters {
  readonly next: (tab: TabId, year: string) => string;
  /** A record came with a number of its own: the counter goes past it. */
  readonly raise: (tab: TabId, id: string) => void;
  readonly now: () => Readonly<Record<string, number>>;
}

/** Counters from the file and from the properties, whichever is further: a file put back never gives a number twice. */
export function countersFrom(...known: readonly Readonly<Record<string, number>>[]): Counters {
  const counters = new Map<string, number>();
  const reach = (counter: string, n: number) => counters.set(counter, Math.max(counters.get(counter) ?? 0, n));
  known.forEach((it) => Object.entries(it).forEach(([counter, n]) => reach(counter, n)));
  return {
    next: (tab, year) => {
      const counter = counterOf(tab, year);
      if (counter === undefined) throw new Error(`A new record of ${tab} needs an id from the use case.`);
      const n = (counters.get(counter) ?? 0) + 1;
      counters.set(counter, n);
      return countedId(tab, counter, n);
    },
    raise: (tab, id) => {
      const it = readCounted(tab, id);
      if (it) reach(it.counter, it.n);
    },
    now: () => Object.fromEntries(counters),
  };
}
