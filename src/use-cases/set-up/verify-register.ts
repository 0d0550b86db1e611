import { childTabs, type ChildTab, type TabId } from '../../domain/register/workbook';
import { text, type Text, type TextKey, type TextValues } from '../../domain/text/say';
import type { Place } from '../ports';
import type { EntryView, RecordView, RegisterCheck } from './ports';

/** What the check of a register came to; no findings: everything is as it was written by the product. */
export interface Verified {
  readonly kind: 'verified';
  readonly entries: number;
  /** Number and chain code of the last entry. */
  readonly head: { readonly entry: number; readonly code: string };
  readonly records: number;
  readonly findings: readonly Text[];
  /** Records that somebody has to settle. */
  readonly noticed: readonly Place[];
}

/** The file's limit is 10 million cells; from here on the archive is due [BAD-42]. */
const cellsWarning = 9_500_000;

interface Check {
  readonly register: RegisterCheck;
  readonly findings: Text[];
  readonly noticed: Place[];
  /** Last revision that the audit tells, and under which root key, by tab and record. */
  readonly told: Map<string, { readonly revision: number; readonly key: number }>;
}

/**
 * Compares the whole register with its audit: the chain of entries, every seal, every revision with the last entry that
 * speaks of it, every release's count and digest of its records, ids that are missing or stand twice (decision 6).
 */
export function verifyRegister(register: RegisterCheck): Verified {
  const check: Check = { register, findings: [], noticed: [], told: new Map() };
  const entries = readEntries(check);
  const tallies = new Map<ChildTab, Map<string, RecordView[]>>();
  const releases = checkTab(check, 'releases', tallies);
  const others = register.tabs.filter((it) => it !== 'releases').map((tab) => checkTab(check, tab, tallies).length);
  releases.forEach((it) => checkTallies(check, it, tallies));
  forgetArchived(check, releases);
  checkMissing(check);
  checkSize(check);
  return {
    kind: 'verified',
    entries,
    head: headOf(register),
    records: releases.length + others.reduce((sum, it) => sum + it, 0),
    findings: check.findings,
    noticed: noticedIn(check),
  };
}

const headOf = (register: RegisterCheck): Verified['head'] => {
  const { state, code } = register.heads();
  return { entry: state, code };
};

/** Each once; a message is not settled but refused by the relay. */
const noticedIn = ({ noticed }: Check): readonly Place[] =>
  noticed.filter(
    (it, at) => it.tab !== 'outbox' && noticed.findIndex(({ tab, id }) => tab === it.tab && id === it.id) === at,
  );

const find = ({ findings }: Check, key: TextKey, values: TextValues): void => void findings.push(text(key, values));
const place = (tab: TabId, id: string): string => `${tab} ${id}`;

function readEntries(check: Check): number {
  const { register, told } = check;
  let [count, last, key] = [0, 0, 0];
  for (let chunk = 0; ; chunk++) {
    const entries = register.entries(chunk);
    if (!entries) break;
    for (const it of entries) {
      if (!isNext(it, last)) find(check, 'verify.chain', { row: it.row, entry: it.seq });
      // A key that was replaced signs nothing new: whoever got hold of it writes no entry.
      if (it.key < key) find(check, 'control.verify.entry-key', { row: it.row, entry: it.seq });
      if (it.tab && it.revision > 0) told.set(place(it.tab, it.record), it);
      [last, key] = [it.seq, Math.max(key, it.key)];
    }
    count += entries.length;
  }
  const { state, properties } = register.heads();
  if (last === state && state < properties) find(check, 'store.older-file', { n: state, m: properties });
  else if (last !== state || state !== properties) find(check, 'verify.head', { last, state, properties });
  return count;
}

/** Numbers follow each other; they may jump only where an older file was accepted. */
const isNext = ({ linked, seq, command }: EntryView, last: number): boolean =>
  linked && (seq === last + 1 || (command === 'accept-register' && seq > last));

function checkTab(check: Check, tab: TabId, tallies: Map<ChildTab, Map<string, RecordView[]>>): readonly RecordView[] {
  const seen = new Map<string, number>();
  const all: RecordView[] = [];
  for (let chunk = 0; ; chunk++) {
    const records = check.register.records(tab, chunk);
    if (!records) break;
    records.forEach((it) => checkRecord(check, { tab, record: it, seen }));
    all.push(...records);
  }
  const child = childTabs.find((it) => it === tab);
  if (child) tallies.set(child, byRelease(all));
  return all;
}

function checkRecord(
  check: Check,
  { tab, record, seen }: { readonly tab: TabId; readonly record: RecordView; readonly seen: Map<string, number> },
): void {
  const { id, row, revision, sealed, key } = record;
  const at = { tab: check.register.titleOf(tab), id, row };
  if (id.trim() === '') {
    find(check, 'verify.blank', at);
    return;
  }
  if (id !== id.trim()) find(check, 'store.id.spaced', at);
  const twin = seen.get(id);
  seen.set(id, row);
  if (twin !== undefined) {
    check.noticed.push({ tab, id });
    find(check, 'store.id.twice', { ...at, rows: `${twin}, ${row}` });
    return;
  }
  const before = check.findings.length;
  if (!sealed) find(check, 'verify.seal', at);
  const told = check.told.get(place(tab, id));
  check.told.delete(place(tab, id));
  if (told === undefined && !(tab === 'outbox' && revision === 1)) find(check, 'verify.unknown', at);
  else if (told !== undefined && revision !== told.revision)
    find(check, 'verify.older', { ...at, revision, told: told.revision });
  else if (told !== undefined && sealed && key !== told.key) find(check, 'control.verify.seal-key', at);
  if (check.findings.length > before) check.noticed.push({ tab, id });
}

function byRelease(records: readonly RecordView[]): Map<string, RecordView[]> {
  const groups = new Map<string, RecordView[]>();
  for (const it of records) {
    const release = it.id.split('/')[0] ?? '';
    groups.set(release, [...(groups.get(release) ?? []), it]);
  }
  return groups;
}

function checkTallies(
  check: Check,
  release: RecordView,
  tallies: ReadonlyMap<ChildTab, ReadonlyMap<string, readonly RecordView[]>>,
): void {
  for (const tab of childTabs) {
    const records = tallies.get(tab)?.get(release.id) ?? [];
    if (release.tally(tab) === check.register.tallyOf(tab, records)) continue;
    find(check, 'verify.tally', { id: release.id, tab: check.register.titleOf(tab) });
    check.noticed.push({ tab: 'releases', id: release.id });
  }
}

/** Records that went to the archive are not missing; their release counts what stayed. */
function forgetArchived({ told }: Check, releases: readonly RecordView[]): void {
  const byId = new Map(releases.map((it) => [it.id, it]));
  for (const key of told.keys()) {
    const [tab = '', id = ''] = key.split(' ');
    const child = childTabs.find((it) => it === tab);
    if (child && byId.get(id.split('/')[0] ?? '')?.archived(child) === true) told.delete(key);
  }
}

/** What the audit speaks of and no tab holds. */
function checkMissing(check: Check): void {
  for (const key of check.told.keys()) {
    const at = key.indexOf(' ');
    const tab = check.register.tabs.find((it) => it === key.slice(0, at));
    if (!tab) continue;
    const id = key.slice(at + 1);
    find(check, 'verify.missing', { tab: check.register.titleOf(tab), id });
    check.noticed.push({ tab, id });
  }
}

function checkSize(check: Check): void {
  const { cells } = check.register.heads();
  if (cells >= cellsWarning) find(check, 'verify.full', { cells });
}
