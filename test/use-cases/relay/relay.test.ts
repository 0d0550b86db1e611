import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setChatSpace } from '../../../src/adapters/chat/chat-spaces';
import { chatSender } from '../../../src/adapters/chat/chat-sender';
import { mailSender } from '../../../src/adapters/gmail/mail-sender';
import { relayLease } from '../../../src/adapters/apps-script/relay-lease';
import type { Command, Notice, Plan } from '../../../src/use-cases/ports';
import type { RelayPorts } from '../../../src/use-cases/relay/ports';
import { relayMessages, type RelayScope } from '../../../src/use-cases/relay/relay-messages';
import { Kill } from '../../../local/engine/api';
import { only, rowsOf } from '../../store/audit-of';
import { brokenRules } from '../../store/crash-points';
import { maya, owner, readyDesk, type TestDesk } from '../../store/desk';

let desk: TestDesk;
let runs = 0;
const noFaults = (): void => {
  delete desk.workspace.faults.before;
  delete desk.workspace.faults.after;
};
beforeEach(() => {
  desk = readyDesk();
});
afterEach(() => desk.close());

const ports = (): RelayPorts => ({
  lease: relayLease,
  mail: mailSender,
  chat: chatSender(),
  now: desk.now,
  newRun: () => `run-${String(++runs).padStart(8, '0')}`,
});
const relay = (scope: RelayScope = { kind: 'all' }, as = owner) => {
  desk.restart(as);
  return relayMessages(desk.store(as), ports(), scope);
};

const tell: Command<readonly Notice[], string> = {
  name: 'tell',
  wants: () => ({}),
  decide: (_, notices): Plan<string> => ({ kind: 'plan', changes: [], notices, answer: 'told' }),
};
const notice = (set: Partial<Notice> = {}): Notice => ({
  channel: 'mail',
  to: ['it@northwind.example'],
  release: 'REL-2026-0001',
  subject: 'Ready for test',
  body: 'Please look.',
  asDesk: false,
  ...set,
});
const told = (notices: readonly Notice[], key = 'key-tell0001') => {
  desk.restart(maya);
  const outcome = desk.store(maya).run(tell, notices, { key });
  if (outcome.kind === 'refusal') throw new Error(outcome.why.key);
  return outcome.messages;
};
const states = () => only(rowsOf(desk, 'outbox'), 'id', 'state');
const subjects = () => desk.workspace.mails().map((it) => [it.from, it.subject, it.to.join(' '), it.replyTo]);

describe('handing over', () => {
  test('a page sends its own mails from the person, and leaves those of the desk account to the trigger', () => {
    const ids = told([notice(), notice({ subject: 'From the desk', asDesk: true })]);
    expect(relay({ kind: 'own', ids }, maya)).toMatchObject({ sent: 1 });
    expect(subjects()).toEqual([[maya, 'REL-2026-0001: Ready for test', 'it@northwind.example', '']]);
    expect(relay()).toMatchObject({ sent: 1 });
    expect(subjects()[1]).toEqual([owner, 'REL-2026-0001: From the desk', 'it@northwind.example', maya]);
    expect(states().map((it) => it['state'])).toEqual(['Sent', 'Sent']);
    expect(brokenRules(desk)).toEqual([]);
  });

  test('nobody sends the messages of others from a page', () => {
    const ids = told([notice()]);
    expect(relay({ kind: 'own', ids }, owner)).toMatchObject({ sent: 0 });
    expect(subjects()).toEqual([]);
  });

  test('Chat messages of one release share a thread, one a second in a space', () => {
    desk.workspace.addSpace({ id: 'AAA', name: 'Releases' });
    expect(setChatSpace('finance', desk.workspace.webhookUrl('AAA'))).toBe(true);
    told([
      notice({ channel: 'chat', to: ['finance'] }),
      notice({ channel: 'chat', to: ['finance'], subject: 'Go *now* <users/all>' }),
    ]);
    expect(relay()).toMatchObject({ sent: 2 });
    const chats = desk.workspace.chats('AAA');
    expect(chats.map((it) => it.thread)).toEqual(['REL-2026-0001', 'REL-2026-0001']);
    expect(chats[1]?.text).not.toMatch(/[<>*]/);
  });

  test('51 recipients become two messages; each address is looked at, bad ones are named', () => {
    const to = Array.from({ length: 51 }, (_, index) => `p${index}@northwind.example`);
    told([
      notice({ to }),
      notice({ to: ['good@northwind.example', 'bad', 'x@y\r\nBcc: z@evil.test'], subject: 'Two' }),
    ]);
    expect(relay()).toMatchObject({ sent: 3, failed: 0 });
    expect(desk.workspace.mails().map((it) => it.to.length)).toEqual([50, 1, 1]);
    expect(String(rowsOf(desk, 'outbox')[2]?.['error'])).toContain('bad');
  });

  test('a subject with a line break and a message changed by hand are not sent', () => {
    told([notice({ subject: 'Hi\r\nBcc: x@evil.test' }), notice({ subject: 'Changed' })]);
    desk.workspace.hands(maya).type('Outbox', 'H3', 'Pay this bill');
    expect(relay()).toMatchObject({ sent: 0, failed: 2 });
    expect(subjects()).toEqual([]);
  });

  test('a used-up quota leaves the rest waiting, and it leaves the next day, none twice', () => {
    const many = Array.from({ length: 50 }, (_, index) => `p${index}@northwind.example`);
    told(Array.from({ length: 31 }, (_, index) => notice({ to: many, subject: `Mail ${index}` })));
    expect(relay()).toMatchObject({ sent: 30 });
    expect(relay()).toMatchObject({ sent: 0 });
    desk.workspace.setClock({ at: '2026-03-04T09:00:00Z', run: false });
    expect(relay()).toMatchObject({ sent: 1 });
    expect(new Set(subjects().map((it) => it[1])).size).toBe(31);
  });

  test('an unknown Chat space fails with its reason, and no secret is told', () => {
    told([notice({ channel: 'chat', to: ['nowhere'] })]);
    expect(relay()).toMatchObject({ failed: 1 });
    expect(rowsOf(desk, 'outbox')[0]).toMatchObject({ state: 'Failed', error: 'Chat space “nowhere” has no webhook.' });
    expect(setChatSpace('x', 'https://chat.googleapis.com.evil.test/v1/spaces/a/messages?key=b')).toBe(false);
  });
});

describe('one relay at a time', () => {
  test('[BAD-58] [BAD-69] a second run, a late one and a repeated one send nothing twice', () => {
    told([notice()]);
    let inner: unknown;
    desk.workspace.faults.after = (call) => {
      if (call.service !== 'MailApp' || call.method !== 'sendEmail') return;
      delete desk.workspace.faults.after;
      inner = relayLease.take('run-inner', desk.now());
    };
    expect(relay()).toMatchObject({ sent: 1 });
    expect(inner).toBeNull();
    expect(relay()).toMatchObject({ sent: 0, busy: false });
    expect(subjects()).toHaveLength(1);
  });

  test('[BAD-70] killed at any service call, no message is lost or sent twice; at most one is in doubt', () => {
    told([notice({ subject: 'One' }), notice({ subject: 'Two' })]);
    const start = desk.workspace.save();
    relay();
    const calls = desk.installed.calls().length;
    for (const when of ['before', 'after'] as const)
      for (let n = 1; n <= calls; n++) {
        desk.workspace.restore(start);
        desk.workspace.faults[when] = (_, at) => {
          if (at === n) throw new Kill();
        };
        try {
          relay();
        } catch (error) {
          expect(error).toBeInstanceOf(Kill);
        }
        noFaults();
        desk.workspace.setClock({ at: '2026-03-02T10:00:00Z', run: false });
        relay();
        const now = states().map((it) => it['state']);
        const at = `${when} ${n}`;
        expect({ at, open: now.filter((it) => it !== 'Sent' && it !== 'In doubt') }).toEqual({ at, open: [] });
        expect({ at, doubt: now.filter((it) => it === 'In doubt').length <= 1 }).toEqual({ at, doubt: true });
        expect({ at, twice: new Set(subjects().map((it) => it[1])).size }).toEqual({ at, twice: subjects().length });
        expect({ at, sent: now.filter((it) => it === 'Sent').length <= subjects().length }).toEqual({ at, sent: true });
        expect({ at, broken: brokenRules(desk) }).toEqual({ at, broken: [] });
      }
  }, 120_000);
});
