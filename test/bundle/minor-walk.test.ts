import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Workspace } from '../../local/engine/api';
import { mailOf } from '../../local/demo/company';
import { stories } from '../../local/demo/stories';
import { demoDesk, happened, recordsOf } from './demo-desk';

const story = stories.find((it) => it.until === 'closed' && it.twist === undefined);

describe('one Minor release, from request to closure, by the built bundle', () => {
  let workspace: Workspace;
  let release = '';

  beforeAll(() => {
    const it = demoDesk();
    workspace = it.workspace;
    if (story === undefined) throw new Error('No plain story');
    release = happened(it, story);
  });

  const row = () => recordsOf(workspace, 'Releases').find((it) => it['Release'] === release) ?? {};

  it('[WF-01, WF-31] goes through all six phases and ends closed', () => {
    expect(row()['State']).toBe('Closed');
    const gates = recordsOf(workspace, 'Decisions & votes').filter((it) => it['Kind'] === 'Gate');
    expect(gates.map((it) => it['Gate'])).toEqual(['G0', 'G1', 'G2', 'G3', 'G5a', 'G5b', 'G5c']);
  });

  it('[DEF-01] has one row with an id of the year in which it was asked for', () => {
    expect(release).toMatch(/^REL-2025-0001$/);
    expect(recordsOf(workspace, 'Releases').filter((it) => it['Release'] === release)).toHaveLength(1);
  });

  it('[ACV-04] keeps the baseline that was frozen when Planning was passed', () => {
    expect(row()['Baseline go-live']).not.toBe('');
    expect(row()['Baseline go-live']).toBe(row()['Planned go-live']);
  });

  it('[WF-25] was authorised by votes of the Delivery Manager and the IT Lead', () => {
    const votes = recordsOf(workspace, 'Decisions & votes').filter((it) => it['Kind'] === 'Vote');
    expect(votes.map((it) => it['Person']).sort()).toEqual([mailOf('Gregor Haas'), mailOf('Priya Raman')].sort());
    expect(row()['Go/No-Go']).toBe('Go');
  });

  it('[RW-01] told the Delivery Manager by mail and the domain by Chat, in the release’s own thread', () => {
    const mails = workspace.mails(mailOf('Gregor Haas'));
    expect(mails.filter((it) => it.subject.includes(release)).length).toBeGreaterThan(3);
    const threads = new Set(workspace.chats('finance-releases').map((it) => it.thread));
    expect([...threads]).toEqual([release]);
  });

  it('hands every message over once, the desk account what is asked of it: nothing is pending, in doubt or failed', () => {
    // Chat takes one message a second and space, and the clock of this test stands: what was turned away goes later.
    for (let minute = 1; minute <= 3; minute += 1) {
      workspace.setClock({ at: `2025-06-01T08:0${minute}:00Z`, run: false });
      workspace.execHere({ fn: 'onRelayTrigger', as: mailOf('Release Desk account'), surface: 'trigger' });
    }
    const states = new Set(recordsOf(workspace, 'Outbox').map((it) => it['State']));
    expect([...states]).toEqual(['Sent']);
    const sent = recordsOf(workspace, 'Outbox');
    expect(workspace.mails().length + workspace.chats().length).toBe(sent.length);
  });

  it('[OUT-02, ACT-16] keeps a log of who got which message when; the thread of the release names the people whom it asks', () => {
    const reply = workspace.execHere({ fn: 'openMessages', args: [release], as: mailOf('Gregor Haas') });
    const log = (reply.ok ? reply.value : {}) as { value?: { messages: readonly Record<string, string>[] } };
    const sent = log.value?.messages ?? [];
    expect(sent.length).toBeGreaterThan(20);
    for (const it of sent) {
      expect(it['to']).not.toBe('');
      expect(it['stateText']).toMatch(/^Sent · .*20\d\d/);
    }
    const said = workspace.chats('finance-releases').map((it) => it.text);
    expect(said.some((it) => it.includes('Nora Lindqvist') || it.includes('Leo Brandt'))).toBe(true);
  });

  it('leaves one audit row a change, numbered without a gap', () => {
    const entries = recordsOf(workspace, 'Audit').map((it) => Number(it['Entry']));
    expect(entries).toEqual(entries.map((_, at) => at + 1));
    expect(entries.length).toBeGreaterThan(100);
  });

  it('is found whole by the verification of the register', () => {
    const result = workspace.execHere({ fn: 'verifyRegister', as: mailOf('Helena Sato'), origin: 'menu' });
    expect(result.ok).toBe(true);
    const texts = result.execution.ui.map((it) => ('text' in it ? it.text : ''));
    expect(texts.join(' ')).not.toMatch(/edited|missing|n of m/);
  });
});
