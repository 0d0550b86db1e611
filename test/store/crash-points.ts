import { Kill, type Saved } from '../../local/engine/api';
import { auditOf, rowsOf } from './audit-of';
import type { TestDesk } from './desk';
import { stateOf } from './state-of';
import { findingsOf } from './verified';

/** A public command for the crash points: how the register starts, and the command under its fixed key. */
export interface CrashCase<T> {
  readonly desk: TestDesk;
  readonly start: Saved;
  /** As whom it runs; default: the desk's usual person. */
  readonly as?: string;
  readonly work: () => T;
  /** Looks at the answer of the repeated command; throw or expect inside. */
  readonly check: (answer: T, at: CrashPoint) => void;
}

/** The execution ends before service call n, or after it took effect. */
export interface CrashPoint {
  readonly n: number;
  readonly when: 'before' | 'after';
}

/**
 * Kills a command before and after each of its service calls, then repeats it with the same key. After each repeat:
 * nothing lost, nothing doubled, one audit entry a change, the lock free (bad-inputs section 3). Gives the number of points.
 */
export function atEveryCrashPoint<T>(it: CrashCase<T>): number {
  const { desk } = it;
  begin(it);
  it.work();
  const calls = desk.installed.calls().length;
  for (const when of ['before', 'after'] as const)
    for (let n = 1; n <= calls; n++) {
      begin(it);
      kill(it, { n, when });
      desk.restart(it.as);
      it.check(it.work(), { n, when });
      const broken = brokenRules(desk);
      if (broken.length > 0) throw new Error(`Killed ${when} call ${n}: ${broken.join('; ')}`);
    }
  return calls * 2;
}

function begin<T>({ desk, start, as }: CrashCase<T>): void {
  desk.workspace.restore(start);
  desk.workspace.clearCache();
  desk.restart(as);
}

function kill<T>({ desk, work }: CrashCase<T>, { n, when }: CrashPoint): void {
  desk.workspace.faults[when] = (_, at) => {
    if (at === n) throw new Kill();
  };
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Kill') throw error;
  } finally {
    delete desk.workspace.faults.before;
    delete desk.workspace.faults.after;
  }
}

/** Every rule of the register that does not hold, in words; empty when all do. */
export function brokenRules(desk: TestDesk): readonly string[] {
  const { state, chain } = { state: stateOf(desk).now(), chain: chainOf(desk) };
  return [
    ...findingsOf(desk),
    ...auditBreaks(desk),
    ...messageBreaks(desk),
    ...(desk.workspace.lockFree() ? [] : ['the lock is still held']),
    ...(chain.seq === state.seq ? [] : [`the properties stand at ${chain.seq}, the file at ${state.seq}`]),
  ];
}

function chainOf(desk: TestDesk): { readonly seq: number } {
  const { seq }: { readonly seq: number } = JSON.parse(desk.workspace.properties()['CHAIN'] ?? '{}') as {
    readonly seq: number;
  };
  return { seq };
}

/** Each record's entries: revisions one after the other, each old value the new value before it. */
function auditBreaks(desk: TestDesk): readonly string[] {
  const last = new Map<string, { readonly revision: number; readonly fields: Map<string, unknown> }>();
  return auditOf(desk).flatMap((entry) => {
    const [tab, record, revision] = [String(entry['tab']), String(entry['record']), Number(entry['revision'])];
    if (revision === 0 || tab.startsWith('_')) return [];
    const known = last.get(`${tab} ${record}`) ?? {
      revision: tab === 'Outbox' ? 1 : 0,
      fields: new Map<string, unknown>(),
    };
    const [from, to] = [parsed(entry, 'from'), parsed(entry, 'to')];
    // A record that is restored tells what stood there by hand, not what the audit told.
    const wrong = (entry['command'] === 'restore-record' ? [] : [...from]).filter(
      ([name, value]) => known.fields.has(name) && JSON.stringify(known.fields.get(name)) !== JSON.stringify(value),
    );
    last.set(`${tab} ${record}`, { revision, fields: new Map([...known.fields, ...to]) });
    const skipped =
      revision === known.revision + 1 ? [] : [`audit of ${record}: revision ${revision} after ${known.revision}`];
    return [...skipped, ...wrong.map(([name]) => `audit of ${record}: old ${name} is not the new value before it`)];
  });
}

function parsed(entry: Readonly<Record<string, unknown>>, name: 'from' | 'to'): ReadonlyMap<string, unknown> {
  const text = [entry[name], entry[`${name}2`], entry[`${name}3`]].join('');
  return new Map(Object.entries(JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>));
}

/** No message left twice. */
function messageBreaks(desk: TestDesk): readonly string[] {
  const subjects = desk.workspace.mails().map((it) => `${it.subject} → ${it.to.join(',')}`);
  const twice = subjects.filter((it, index) => subjects.indexOf(it) !== index).map((it) => `sent twice: ${it}`);
  const ids = rowsOf(desk, 'outbox').map((it) => String(it['id']));
  return [...twice, ...ids.filter((it, index) => ids.indexOf(it) !== index).map((it) => `two messages ${it}`)];
}
