import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Saved, Workspace } from '../../local/engine/api';
import { people } from '../use-cases/walk/company';
import { request } from '../use-cases/walk/minor';
import { liveDesk, valueOf } from './live-desk';

const account = 'desk@acme.test';
let desk: Workspace;
let start: Saved;
beforeAll(() => {
  desk = liveDesk();
  submit('nightly-first');
  start = desk.save();
});
beforeEach(() => desk.restore(start));

function submit(key: string): void {
  const values = { ...request, version: key };
  const asked = { action: 'submit', release: '', subject: '', values, key, revision: null };
  valueOf(desk.execHere({ fn: 'act', as: people.owner, args: [asked] }));
}

/** A night: the check, then the messages; gives the mails that speak of the register. */
function night(
  at: string,
): readonly { readonly subject: string; readonly body: string; readonly to: readonly string[] }[] {
  desk.setClock({ at, run: false });
  const before = desk.mails().length;
  valueOf(desk.execHere({ fn: 'onNightlyTrigger', as: account, surface: 'trigger' }));
  desk.execHere({ fn: 'onRelayTrigger', as: account, surface: 'trigger' });
  return desk
    .mails()
    .slice(before)
    .filter((it) => it.to.includes(people.deliveryLead) && !it.subject.includes('REL-'))
    .map(({ subject, text, to }) => ({ subject, body: text, to }));
}
const [tuesday, monday] = ['2026-03-03T03:00:00Z', '2026-03-09T03:00:00Z'];

describe('the nightly check', () => {
  test('of a register as it was saved tells nobody anything', () => {
    expect(night(tuesday)).toEqual([]);
  });
  test('mails what does not fit, by line, and lists it for settling', () => {
    desk.hands(people.owner).type('Releases', 'B2', 'x');
    const [mail] = night(tuesday);
    expect(mail?.body).toContain('REL-2026-0001');
    expect(desk.properties()['HAND_EDITS']).toBe('[["releases","REL-2026-0001"]]');
  });
  test('of a file that was put back to an older version mails “the register stands at n of m”, past the outbox', () => {
    const chain = () => desk.properties()['CHAIN'] ?? '';
    submit('nightly-second');
    const late = chain();
    desk.restore(start);
    const { seq } = JSON.parse(chain()) as { readonly seq: number };
    const { seq: known } = JSON.parse(late) as { readonly seq: number };
    desk.setProperty('CHAIN', late);
    const [mail] = night(tuesday);
    expect(mail?.body).toContain(`the register stands at ${seq} of ${known}`);
  });
});

describe('the weekly head of the audit', () => {
  test('goes to the Delivery Lead on Mondays, once: date, last entry, its code', () => {
    const mails = night(monday);
    expect(mails).toHaveLength(1);
    const chain = JSON.parse(desk.properties()['CHAIN'] ?? '{}') as { readonly seq: number };
    const entry = /\d+$/.exec(mails[0]?.subject ?? '')?.[0];
    const rows = desk.sheetsAs(account).batchGet(["'Audit'!A1:P"], 'UNFORMATTED_VALUE')[0] ?? [];
    const code = String(rows.find((it) => String(it[0]) === entry)?.slice(-1)[0]).replace(/^k\d+\./, '');
    expect(Number(entry)).toBeLessThanOrEqual(chain.seq);
    expect(code).toHaveLength(40);
    expect(mails[0]?.body).toContain(code);
    expect(night(monday)).toEqual([]);
    expect(night('2026-03-10T03:00:00Z')).toEqual([]);
    expect(night('2026-03-16T03:00:00Z')).toHaveLength(1);
  });
});
