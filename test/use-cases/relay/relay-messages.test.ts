import { beforeEach, describe, expect, it } from '@jest/globals';
import { relayMessages } from '../../../src/use-cases/relay/relay-messages';
import type { Delivery, Journal, Message } from '../../../src/use-cases/relay/ports-relay';
import type { Change, Plan, Store, World } from '../../../src/use-cases/ports';

const aMessage = (id: string, set: Partial<Message> = {}): Message => ({
  id,
  release: 'REL-2026-0001',
  channel: 'mail',
  to: ['a@b.example'],
  sender: 'c@b.example',
  asDesk: false,
  subject: 'REL-2026-0001: hello',
  body: 'Hello',
  state: 'pending',
  createdAt: '2026-05-13T08:00:00Z',
  sentAt: '',
  attempts: 0,
  error: '',
  hash: 'h',
  revision: 1,
  seal: 's',
  edited: false,
  ...set,
});

/** A register that holds an outbox only, in memory. */
function outboxOf(messages: readonly Message[]) {
  const kept = new Map(messages.map((it) => [it.id, it]));
  const world = {
    record: (_tab: string, id: string) => kept.get(id),
    rows: () => [...kept.values()],
  } as unknown as World;
  const store = {
    look: () => ({ world }),
    run: (command: { decide: (world: World, input: unknown, known: unknown) => Plan }, input: unknown) => {
      for (const change of command.decide(world, input, {}).changes as readonly Extract<Change, { update: string }>[]) {
        const held = kept.get(change.id);
        if (held) kept.set(change.id, { ...held, ...change.set } as Message);
      }
      return { kind: 'done' };
    },
  } as unknown as Store;
  return { store, state: (id: string) => kept.get(id)?.state, error: (id: string) => kept.get(id)?.error };
}

class Killed extends Error {}

describe('the relay', () => {
  let left: { journal: Journal; held: boolean };
  let handed: string[];
  beforeEach(() => {
    left = { journal: { ended: [], sending: '' }, held: false };
    handed = [];
  });

  const lease = {
    take: () => {
      if (left.held) return null;
      left.held = true;
      return left.journal;
    },
    note: (journal: Journal) => {
      left.journal = { ended: [...journal.ended], sending: journal.sending };
    },
    give: () => {
      left = { journal: { ended: [], sending: '' }, held: false };
    },
  };
  const relay = (
    store: Store,
    hand: (message: Message) => Delivery = () => ({ kind: 'sent' }),
    ids: readonly string[] | null = null,
  ) =>
    relayMessages(
      {
        store,
        lease,
        now: () => '2026-05-13T08:01:00Z',
        key: () => 'relay-key-1',
        carrier: {
          hand: (message) => {
            handed.push(message.id);
            return hand(message);
          },
        },
      },
      ids,
    );

  it('hands over every pending message once and marks it sent', () => {
    const outbox = outboxOf([aMessage('MSG-1'), aMessage('MSG-2'), aMessage('MSG-3', { state: 'sent' })]);
    expect(relay(outbox.store)).toBe(2);
    expect(relay(outbox.store)).toBe(0);
    expect(handed).toEqual(['MSG-1', 'MSG-2']);
    expect(outbox.state('MSG-1')).toBe('sent');
  });

  it('hands over only the messages that were named', () => {
    const outbox = outboxOf([aMessage('MSG-1'), aMessage('MSG-2')]);
    relay(outbox.store, undefined, ['MSG-2']);
    expect(handed).toEqual(['MSG-2']);
  });

  it('[BAD-58] does nothing while another relay holds the lease', () => {
    const outbox = outboxOf([aMessage('MSG-1')]);
    left.held = true;
    expect(relay(outbox.store)).toBe(0);
    expect(handed).toEqual([]);
  });

  it('[BAD-70] leaves exactly one message in doubt when it is killed while handing over, and sends the rest later', () => {
    const outbox = outboxOf([aMessage('MSG-1'), aMessage('MSG-2'), aMessage('MSG-3')]);
    expect(() =>
      relay(outbox.store, (message) => {
        if (message.id === 'MSG-2') throw new Killed();
        return { kind: 'sent' };
      }),
    ).toThrow(Killed);
    left.held = false;
    relay(outbox.store);
    expect(['MSG-1', 'MSG-2', 'MSG-3'].map(outbox.state)).toEqual(['sent', 'in-doubt', 'sent']);
    expect(handed).toEqual(['MSG-1', 'MSG-2', 'MSG-3']);
  });

  it('marks as sent what a run had sent before it was killed in front of the outbox', () => {
    const outbox = outboxOf([aMessage('MSG-1')]);
    left.journal = { ended: [{ id: 'MSG-1', at: '2026-05-13T07:00:00Z', delivery: { kind: 'sent' } }], sending: '' };
    relay(outbox.store);
    expect(handed).toEqual([]);
    expect(outbox.state('MSG-1')).toBe('sent');
  });

  it('keeps a message pending when the receiver is busy, and gives up after five tries', () => {
    const outbox = outboxOf([aMessage('MSG-1')]);
    for (let run = 1; run <= 4; run += 1) relay(outbox.store, () => ({ kind: 'later', why: 'Chat is busy (429).' }));
    expect(outbox.state('MSG-1')).toBe('pending');
    relay(outbox.store, () => ({ kind: 'later', why: 'Chat is busy (429).' }));
    expect(outbox.state('MSG-1')).toBe('failed');
  });

  it('stops at the daily quota and leaves the rest pending', () => {
    const outbox = outboxOf([aMessage('MSG-1'), aMessage('MSG-2')]);
    relay(outbox.store, () => ({ kind: 'stop', why: 'quota' }));
    expect(handed).toEqual(['MSG-1']);
    expect(outbox.state('MSG-2')).toBe('pending');
  });

  it('never sends a message that was edited by hand', () => {
    const outbox = outboxOf([aMessage('MSG-1', { edited: true })]);
    relay(outbox.store);
    expect(handed).toEqual([]);
    expect(outbox.state('MSG-1')).toBe('failed');
    expect(outbox.error('MSG-1')).toMatch(/edited by hand/);
  });
});
