import type { Found } from '../../domain/register/found';
import type { Circumstances, Refusal, Store, World } from '../ports';
import { handOver } from './hand-over';
import { markMessages } from './mark-messages';
import type { Handed, Journal, RelayPorts } from './ports';

/** Whose messages leave: a page sends its own by id, the desk account's trigger all that wait. */
export type RelayScope = { readonly kind: 'own'; readonly ids: readonly string[] } | { readonly kind: 'all' };

/** What a run did. `busy`: another run holds the lease; what waits leaves with it or with the next one. */
export interface Relayed {
  readonly kind: 'relayed';
  readonly sent: number;
  readonly waiting: number;
  readonly inDoubt: number;
  readonly failed: number;
  readonly busy: boolean;
}

/** A run ends before the platform ends it: 50 messages, or four minutes. */
const mostMessages = 50;
const longestRun = 240_000;

const nothing: Relayed = { kind: 'relayed', sent: 0, waiting: 0, inDoubt: 0, failed: 0, busy: false };

/**
 * Hands over what waits in the outbox: one run at a time, each message noted before it leaves, the outcome written in one
 * commit. A kill leaves at most one message in doubt, which only a person settles; none is sent twice (decision 7).
 */
export function relayMessages(store: Store, ports: RelayPorts, scope: RelayScope): Relayed | Refusal {
  const run = ports.newRun();
  const taken = ports.lease.take(run, ports.now());
  if (!taken) return { ...nothing, busy: true };
  const unsettled = taken.left ? settle(store, ports, { left: taken.left, run }) : null;
  if (unsettled) return unsettled;
  const { world, circumstances } = store.look(waitingWants(scope));
  const ids = waiting(world, circumstances, scope).slice(0, mostMessages);
  if (ids.length === 0) {
    ports.lease.release();
    return nothing;
  }
  const messages = scope.kind === 'own' ? ids.map((id) => world.record('outbox', id)) : recordsOf(store, ids);
  const done = sendAll(ports, { run, circumstances, messages: messages.filter((it) => it !== undefined) });
  const refusal = mark(store, ports, { run, sending: '', done });
  if (refusal) return refusal;
  ports.lease.release();
  return summaryOf(done);
}

const scanned = ['state', 'asDesk', 'channel', 'sender'] as const;

function waitingWants(scope: RelayScope) {
  return scope.kind === 'own'
    ? { records: [{ tab: 'outbox', ids: scope.ids } as const] }
    : { columns: [{ tab: 'outbox', names: scanned } as const] };
}

/** A page sends what its own person may send; mails that must come from the desk account wait for the trigger. */
function waiting(world: World, { actor }: Circumstances, scope: RelayScope): readonly string[] {
  if (scope.kind === 'all')
    return world.rows('outbox').flatMap((it) => (it.state === 'pending' && it.id !== undefined ? [it.id] : []));
  const own = scope.ids.map((id) => world.record('outbox', id));
  return own.flatMap((it) =>
    it?.state === 'pending' && it.sender === actor && !(it.channel === 'mail' && it.asDesk) ? [it.id] : [],
  );
}

function recordsOf(store: Store, ids: readonly string[]): readonly (Found<'outbox'> | undefined)[] {
  const { world } = store.look({ records: [{ tab: 'outbox', ids }] });
  return ids.map((id) => world.record('outbox', id));
}

interface Sending {
  readonly run: string;
  readonly circumstances: Circumstances;
  readonly messages: readonly Found<'outbox'>[];
}

function sendAll(ports: RelayPorts, { run, circumstances, messages }: Sending): readonly Handed[] {
  const done: Handed[] = [];
  const until = Date.parse(ports.now()) + longestRun;
  const spaces = new Set<string>();
  const full = { mail: false };
  for (const message of messages) {
    const now = ports.now();
    if (Date.parse(now) > until) break;
    if (message.state !== 'pending' || (full.mail && message.channel === 'mail')) continue;
    ports.lease.keep({ run, sending: message.id, done }, now);
    const outcome = handOver(ports, { message, circumstances, spaces });
    if (outcome.kind === 'full') full.mail = true;
    else done.push(handedOf(message.id, outcome, now));
  }
  return done;
}

function handedOf(id: string, outcome: ReturnType<typeof handOver>, at: string): Handed {
  if (outcome.kind === 'sent') return { id, state: 'sent', at, error: outcome.note ?? '' };
  const state = outcome.kind === 'failed' ? 'failed' : outcome.kind === 'doubt' ? 'in-doubt' : 'pending';
  return { id, state, at, error: outcome.reason.slice(0, 300) };
}

/** An earlier run ended before it could tell: what it had done is written, what it was doing is in doubt. */
function settle(
  store: Store,
  ports: RelayPorts,
  { left, run }: { readonly left: Journal; readonly run: string },
): Refusal | null {
  const { sending, done } = left;
  const open = sending !== '' && !done.some((it) => it.id === sending);
  const doubt: readonly Handed[] = open ? [{ id: sending, state: 'in-doubt', at: ports.now(), error: '' }] : [];
  const refusal = mark(store, ports, { ...left, sending: '', done: [...done, ...doubt] });
  if (refusal === null) ports.lease.keep({ run, sending: '', done: [] }, ports.now());
  return refusal;
}

/** Writes the outcome; the journal stays where the register could not take it, and the next run writes it. */
function mark(store: Store, ports: RelayPorts, journal: Journal): Refusal | null {
  ports.lease.keep(journal, ports.now());
  const outcome = store.run(markMessages, { handed: journal.done }, { key: `relay-${ports.newRun()}` });
  return outcome.kind === 'refusal' ? outcome : null;
}

function summaryOf(done: readonly Handed[]): Relayed {
  const count = (state: Handed['state']): number => done.filter((it) => it.state === state).length;
  return {
    kind: 'relayed',
    sent: count('sent'),
    waiting: count('pending'),
    inDoubt: count('in-doubt'),
    failed: count('failed'),
    busy: false,
  };
}
