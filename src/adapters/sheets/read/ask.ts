import { childTabs, type TabId } from '../../../domain/register/workbook';
import type { Wants } from '../../../use-cases/ports';

/** What to read of one tab. */
export interface TabAsk {
  /** The key column. */
  keys: boolean;
  readonly ids: Set<string>;
  /** Every record whose key begins with one of these. */
  readonly prefixes: Set<string>;
  readonly columns: Set<string>;
}

export type Ask = Map<TabId, TabAsk>;

const isChild = (tab: TabId): boolean => childTabs.some((it) => it === tab);

/** The release that a record belongs to: what stands before the slash of its id. */
export const releaseOf = (id: string): string => id.split('/')[0] ?? id;

/** What a use case wants, tab by tab. A child brings its release along: its row counts the child. */
export function askFor(...all: readonly Wants[]): Ask {
  const ask: Ask = new Map();
  all.forEach((wants) => addTo(ask, wants));
  return ask;
}

function addTo(ask: Ask, wants: Wants): void {
  for (const { tab, ids } of wants.records ?? [])
    ids.filter((it) => it !== '').forEach((id) => askRecord(ask, tab, id));
  const { children } = wants;
  if (children && children.release !== '') {
    askRecord(ask, 'releases', children.release);
    children.tabs.forEach((tab) => keyed(ask, tab).prefixes.add(`${children.release}/`));
  }
  for (const { tab, names } of wants.columns ?? []) names.forEach((name) => keyed(ask, tab).columns.add(name));
  wants.creates?.forEach((tab) => keyed(ask, tab));
}

function askRecord(ask: Ask, tab: TabId, id: string): void {
  keyed(ask, tab).ids.add(id);
  if (isChild(tab)) keyed(ask, 'releases').ids.add(releaseOf(id));
}

/** The tab with its key column. */
function keyed(ask: Ask, tab: TabId): TabAsk {
  const it = tabIn(ask, tab);
  it.keys = true;
  return it;
}

/** The tab as far as it is asked for; a tab that is only appended to needs no more than its header. */
export function tabIn(ask: Ask, tab: TabId): TabAsk {
  const known = ask.get(tab);
  if (known) return known;
  const made: TabAsk = { keys: false, ids: new Set(), prefixes: new Set(), columns: new Set() };
  ask.set(tab, made);
  return made;
}
