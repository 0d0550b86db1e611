import * as v from 'valibot';
import type { Place } from '../../../use-cases/ports';
import { scriptProperties, setScriptProperty } from '../../apps-script/script-properties';
import { utf8 } from '../crypto/utf8';
import { tabIds } from '../layout/tab-ids';

/** Name of the property that keeps which records were noticed as edited by hand: a list only, no seal ever rests on it. */
export const noticedProperty = 'HAND_EDITS';

/** Bytes: a property holds 9 KB; what does not fit is noticed again by the next check. */
const most = 8_500;

const pairs = v.array(v.tuple([v.string(), v.string()]));

/** The records of the property; empty where there is none. */
export function readNoticed(property: string | undefined): readonly Place[] {
  if (property === undefined || property === '') return [];
  return v.parse(pairs, JSON.parse(property)).flatMap(([name, id]) => {
    const tab = tabIds.find((it) => it === name);
    return tab ? [{ tab, id }] : [];
  });
}

/** Keeps which records are to be settled; the first ones where there are too many. */
export function keepNoticed(places: readonly Place[]): void {
  const kept: (readonly [string, string])[] = [];
  let length = 2;
  for (const { tab, id } of places) {
    length += tab.length + utf8(JSON.stringify(id)).length + 6;
    if (length > most) break;
    kept.push([tab, id]);
  }
  const now = JSON.stringify(kept);
  // A look that finds nothing new writes nothing, whoever looks.
  if (now !== (scriptProperties()[noticedProperty] ?? '[]')) setScriptProperty(noticedProperty, now);
}

/** Notices records, and forgets those that were settled. */
export function notice(more: readonly Place[], settled: readonly Place[] = []): void {
  const same = (a: Place) => (b: Place) => a.tab === b.tab && a.id === b.id;
  const before = readNoticed(scriptProperties()[noticedProperty]);
  const added = more.filter((it, at) => !before.some(same(it)) && more.findIndex(same(it)) === at);
  keepNoticed([...before, ...added].filter((it) => !settled.some(same(it))));
}
