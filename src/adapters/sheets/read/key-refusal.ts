import type { Refusal } from '../../../use-cases/ports';
import type { TabAsk } from './ask';
import type { Reading } from './read-register';
import { refuse } from './refusals';
import type { TabReading } from './tab-reading';

/** Keys that are asked for and stand twice, or with blanks around them: named with their rows, none is picked [BAD-73]. */
export function keyRefusal(reading: Reading): Refusal | null {
  for (const [tab, asked] of reading.ask) {
    const it = reading.tabs.get(tab);
    const refusal = it?.keys ? (twice(it, asked) ?? spaced(it, asked)) : null;
    if (refusal) return refusal;
  }
  return null;
}

const isAsked = ({ ids, prefixes }: TabAsk, key: string): boolean =>
  ids.has(key) || [...prefixes].some((it) => key.startsWith(it));

function twice(tab: TabReading, asked: TabAsk): Refusal | null {
  for (const [key, rows] of tab.rowsOfKey)
    if (rows.length > 1 && isAsked(asked, key))
      return refuse('store.id.twice', { tab: tab.title, id: key, rows: rows.join(', ') });
  return null;
}

function spaced(tab: TabReading, asked: TabAsk): Refusal | null {
  for (const [key, [row = 0]] of tab.rowsOfKey) {
    const id = key.trim();
    if (id !== key && isAsked(asked, id)) return refuse('store.id.spaced', { tab: tab.title, id, row });
  }
  return null;
}
