import type { TabId } from '../../../domain/register/workbook';
import type { Change, Plan } from '../../../use-cases/ports';
import { titleOf } from '../layout/tab-ids';
import type { FoundRecord } from '../read/found-record';
import type { Compared } from '../settle/standing';
import type { Reading } from '../read/read-register';
import { Refused, refuse } from '../read/refusals';
import { auditEntries, type Changed } from './audit-entries';
import { asChildTab, childCounts, releasePart, type ChildCounts } from './child-counts';
import { countersFrom, type Counters } from './counters';
import { differences, draftBook, nextDraft, notYet, type Before, type DraftBook } from './draft-book';
import { fillReferences, newReference } from './fill-references';
import { childId } from './id-shapes';
import { outboxDrafts } from './outbox-drafts';
import { settle } from './settle';
import type { Author, Prepared } from './prepared';

interface Work {
  readonly reading: Reading;
  readonly found: (tab: TabId, id: string) => FoundRecord | undefined;
  readonly author: Author;
  readonly counters: Counters;
  readonly counts: ChildCounts;
  readonly book: DraftBook;
  readonly changed: Changed[];
}

/** What a plan is made ready with. */
export interface Ground {
  readonly reading: Reading;
  readonly found: (tab: TabId, id: string) => FoundRecord | undefined;
  readonly author: Author;
  /** Records compared with the audit, for a plan that settles hand edits. */
  readonly compared: () => readonly Compared[];
}

/**
 * A plan made ready to write: ids given, texts cleaned, revisions raised, records sealed, releases told of their changed
 * records, audit entries chained, messages made. Refuses cells that are too long and ids that exist; nothing is written.
 */
export function prepare(plan: Plan, { reading, found, author, compared }: Ground): Prepared {
  const { session, state } = reading;
  const [keys] = session.ring;
  const counters = countersFrom(state.counters, session.chain.counters);
  const work: Work = {
    reading,
    found,
    author,
    counters,
    counts: childCounts(keys, (id) => found('releases', id)),
    book: draftBook(),
    changed: [],
  };
  const { plan: filled, ids } = withIds(work, plan);
  for (const children of [true, false])
    filled.changes.forEach((it, index) => {
      if ((asChildTab(tabOf(it)) !== undefined) === children) carryOut(work, it, ids[index] ?? '');
    });
  const cleared: FoundRecord[] = [];
  const settling = plan.settles ?? [];
  if (settling.length > 0) {
    const tools = { ...work, session, now: author.now, compared: compared(), cleared };
    settling.forEach((it) => settle(tools, it));
  }
  touchReleases(work);
  const messages = outboxDrafts(session, filled.notices, {
    author,
    nextId: () => counters.next('outbox', author.year),
  });
  const { entries, after } = auditEntries(keys, state, { author, changed: work.changed });
  return {
    drafts: [...work.book.all(), ...messages],
    audit: entries,
    state: { ...state, ...after, counters: counters.now(), changedAt: author.now },
    ids,
    messages: messages.map((it) => it.id),
    cleared,
    answer: filled.answer,
  };
}

const tabOf = (change: Change): TabId => ('create' in change ? change.create : change.update);

/** Gives every new record its id; the release of the plan first, because the others may speak of it. */
function withIds(work: Work, plan: Plan): { readonly plan: Plan; readonly ids: readonly string[] } {
  const { counters, author } = work;
  const releases = plan.changes.map((it) =>
    'create' in it && it.create === 'releases' ? (it.id ?? counters.next('releases', author.year)) : null,
  );
  const made = releases.filter((it) => it !== null);
  const filled = fillReferences(plan, made.length === 1 ? (made[0] ?? null) : null);
  const taken = new Map<string, number>();
  const ids = filled.changes.map(
    (it, index) => releases[index] ?? ('update' in it ? it.id : (it.id ?? numbered(work, it, taken))),
  );
  [...ids, ...filled.changes.map((it) => ('release' in it ? (it.release ?? '') : ''))].forEach((id) => {
    if (id.includes(newReference)) throw new Error('A plan that speaks of ref:new must create exactly one release.');
  });
  filled.changes.forEach((it, index) => {
    if ('create' in it && it.id !== undefined) counters.raise(it.create, ids[index] ?? '');
  });
  return { plan: filled, ids };
}

function numbered(
  { counters, counts, author }: Work,
  change: Extract<Change, { readonly create: TabId }>,
  taken: Map<string, number>,
): string {
  const tab = asChildTab(change.create);
  if (!tab) return counters.next(change.create, author.year);
  const { release } = change;
  if (release === undefined) throw new Error(`A new record of ${tab} without id needs its release.`);
  const place = `${release} ${tab}`;
  const n = counts.nextNumber(release, tab) + (taken.get(place) ?? 0);
  taken.set(place, (taken.get(place) ?? 0) + 1);
  return childId(release, tab, n);
}

function carryOut(work: Work, change: Change, id: string): void {
  if ('create' in change) create(work, change, id);
  else update(work, change);
}

function create(work: Work, change: Extract<Change, { readonly create: TabId }>, id: string): void {
  const { create: tab, set, why } = change;
  refuseKnown(work, tab, id);
  const child = asChildTab(tab);
  if (child) work.counts.made(child, id);
  const extra = tab === 'releases' ? releaseExtra(work, id) : {};
  const draft = nextDraft(work.reading.session, notYet(tab, id), { ...set, ...extra });
  work.book.put(draft);
  note(work, { tab, id, revision: 1, why, ...differences({}, draft.fields) });
}

function refuseKnown(work: Work, tab: TabId, id: string): void {
  const { reading, book } = work;
  const rows = reading.tabs.get(tab)?.rowsOfKey.get(id);
  if (rows)
    throw new Refused(
      refuse('store.id.exists', { tab: titleOf(tab, reading.session.language), id, rows: rows.join(', ') }),
    );
  if (book.get(tab, id)) throw new Error(`The plan creates ${id} of ${tab} twice.`);
}

function update(work: Work, { update: tab, id, set, why }: Extract<Change, { readonly update: TabId }>): void {
  const before = work.book.get(tab, id) ?? asFound(work, tab, id);
  const own = tab === 'releases' && !saidAlready(work, id) ? releaseExtra(work, id) : {};
  const next = nextDraft(work.reading.session, before, set);
  if (Object.keys(differences(before.fields, next.fields).to).length === 0 && !('children' in own)) return;
  const stamped = { ...set, ...own, updatedAt: work.author.now };
  const draft = tab === 'releases' ? nextDraft(work.reading.session, before, stamped) : next;
  const child = asChildTab(tab);
  if (child) work.counts.changed(child, id, before.revision);
  work.book.put(draft);
  note(work, { tab, id, revision: draft.revision, why, ...differences(before.fields, draft.fields) });
}

function asFound(work: Work, tab: TabId, id: string): Before {
  const base = work.found(tab, id);
  if (!base) throw new Error(`The plan changes ${id} of ${tab}, which was not read.`);
  return { tab, id, base, fields: base.fields, revision: base.revision };
}

const saidAlready = (work: Work, release: string): boolean => work.book.get('releases', release) !== undefined;

/** What the store itself keeps on a release: the tallies of its records, and when it was last changed. */
function releaseExtra({ counts, author }: Work, id: string): Readonly<Record<string, unknown>> {
  const children = counts.moved().get(id);
  return { updatedAt: author.now, ...(children === undefined ? {} : { children }) };
}

/** Releases of which only records changed. */
function touchReleases(work: Work): void {
  for (const release of work.counts.moved().keys()) {
    if (saidAlready(work, release)) continue;
    const first = work.changed.find((it) => releasePart(it.record) === release);
    update(work, { update: 'releases', id: release, set: {}, why: first?.why ?? '' });
  }
}

function note(
  { reading, changed }: Work,
  { tab, id, ...more }: { readonly tab: TabId; readonly id: string } & Omit<Changed, 'tab' | 'record'>,
): void {
  changed.push({ tab: titleOf(tab, reading.session.language), record: id, ...more });
}
