import type { Store } from '../ports';
import { markMessages } from './mark-messages';
import type { Carrier, Ending, Journal, Lease, Message } from './ports-relay';

export interface RelayPorts {
  readonly store: Store;
  readonly lease: Lease;
  readonly carrier: Carrier;
  readonly now: () => string;
  /** A fresh command key. */
  readonly key: () => string;
}

/** More messages than this wait for the next run, so that a run stays far from its time limit. */
const mostAtOnce = 40;

/** Why a message is in doubt: the run that was handing it over was ended from outside. */
const cutOff = 'The run that was sending it was cut off.';

/**
 * Hands over pending messages: these, or all where `ids` is null. One relay at a time. A message is noted before it is
 * handed over; what a killed run left behind is settled first, its last message as in doubt, so that none is sent twice
 * (decision 7). Gives how many left.
 */
export function relayMessages(ports: RelayPorts, ids: readonly string[] | null): number {
  const { lease, now } = ports;
  const left = lease.take(now());
  if (left === null) return 0;
  settle(ports, owed(left, now()));
  lease.note({ ended: [], sending: '' });
  const ended = handOver(ports, pending(ports.store, ids));
  settle(ports, ended);
  lease.give();
  return ended.filter((it) => it.delivery.kind === 'sent').length;
}

function owed({ ended, sending }: Journal, at: string): readonly Ending[] {
  return sending === '' ? ended : [...ended, { id: sending, at, delivery: { kind: 'unknown', why: cutOff } }];
}

function handOver({ lease, carrier, now }: RelayPorts, messages: readonly Message[]): readonly Ending[] {
  const ended: Ending[] = [];
  for (const message of messages) {
    if (!message.edited) lease.note({ ended, sending: message.id });
    const delivery = message.edited
      ? ({ kind: 'failed', why: 'The message was edited by hand.' } as const)
      : carrier.hand(message);
    ended.push({ id: message.id, at: now(), delivery });
    if (delivery.kind === 'stop') break;
  }
  if (ended.length > 0) lease.note({ ended, sending: '' });
  return ended;
}

/** The lease stays with its journal where the register cannot be written now; the next relay settles it. */
function settle({ store, key }: RelayPorts, endings: readonly Ending[]): void {
  if (endings.length === 0) return;
  const outcome = store.run(markMessages, endings, { key: key() });
  if (outcome.kind === 'refusal') throw new Error(`The outbox could not be marked: ${outcome.why.key}`);
}

function pending(store: Store, ids: readonly string[] | null): readonly Message[] {
  const wanted = (ids ?? waiting(store)).slice(0, mostAtOnce);
  if (wanted.length === 0) return [];
  const { world } = store.look({ records: [{ tab: 'outbox', ids: wanted }] });
  return wanted.flatMap((id) => {
    const message = world.record('outbox', id);
    return message?.state === 'pending' ? [message] : [];
  });
}

function waiting(store: Store): readonly string[] {
  const { world } = store.look({ columns: [{ tab: 'outbox', names: ['state'] }] });
  return world.rows('outbox').flatMap((it) => (it.state === 'pending' && it.id !== undefined ? [it.id] : []));
}
