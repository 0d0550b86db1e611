import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { freezesHit } from '../../../src/domain/releases/freezes';
import { people, rows, settings, settingsWith } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, inSession, readying } from '../walk/minor';

const { owner, manager, build, run, lead, deliveryLead, observer } = people;
const later = { windowStart: '2026-05-21T20:00', windowEnd: '2026-05-21T22:00' };
const delayed = { decision: 'no-go-delayed', reason: 'Not ready', ...later };
const withPlatform = (desk: Desk): Desk => {
  desk.register.settings = settingsWith({
    company: rows.company.map((it) => (it.id === 'itsmMode' ? { ...it, value: 'file' } : it)),
  });
  return desk;
};
const sessions = (desk: Desk) => desk.register.all('decisions').filter((it) => it.kind === 'session');
const boardMember = 'bea@acme.test';

describe('the session', () => {
  test('[GOV-04, WF-23] there is no Go without a session, and its record names who voted how, when and why', () => {
    expect(readying().refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/No Go\/No-Go session/);
    const desk = inSession();
    expect(desk.refusal(lead, 'open-session')).toMatch(/Go\/No-Go decision/);
    desk.does(lead, 'cast-vote', { vote: 'go', reason: 'Ready' });
    desk.does(manager, 'decide-go', { decision: 'go', participants: [owner, run] });
    const { attended } = JSON.parse(sessions(desk)[0]?.snapshot ?? '') as { readonly attended: readonly string[] };
    expect([...attended].sort()).toEqual([lead, manager, owner, run].sort());
    expect(sessions(desk)).toEqual([expect.objectContaining({ person: manager, result: 'go', at: desk.register.now })]);
    expect(
      desk.register
        .all('decisions')
        .filter((it) => it.kind === 'vote')
        .map((it) => [it.person, it.capacity, it.result]),
    ).toEqual([
      [lead, 'it-lead', 'go'],
      [manager, 'dm', 'go'],
    ]);
  });

  test('[GOV-04] its opening reaches Delivery Manager, requester, Service Owner and the IT Leads', () => {
    const desk = inSession();
    const told = desk.register.notices.flatMap((it) => (/Go\/No-Go/.test(it.subject + it.body) ? it.to : []));
    expect(told).toEqual(expect.arrayContaining([owner, lead]));
  });

  test('[WF-23] Service Owner and board give an opinion with its reason, which never binds', () => {
    const desk = inSession();
    desk.register.settings = settingsWith({
      people: [
        ...rows.people,
        ...rows.people.slice(0, 1).map((it) => ({ ...it, id: boardMember, name: 'Bea', roles: ['portfolio-board'] })),
      ],
    });
    expect(desk.refusal(owner, 'give-opinion', { vote: 'no-go' })).toMatch(/fill this in/);
    expect(desk.refusal(observer, 'give-opinion', { vote: 'go', reason: 'x' })).toMatch(/not yours|Go\/No-Go/);
    desk.does(owner, 'give-opinion', { vote: 'go', reason: 'Stock is full' });
    desk.does(owner, 'give-opinion', { vote: 'no-go', reason: 'Stock is empty' });
    desk.does(boardMember, 'give-opinion', { vote: 'go', reason: 'Fits the year' });
    expect(
      desk.register
        .all('decisions')
        .filter((it) => it.kind === 'opinion')
        .map((it) => [it.person, it.result, it.reason]),
    ).toEqual([
      [owner, 'no-go', 'Stock is empty'],
      [boardMember, 'go', 'Fits the year'],
    ]);
    desk.does(lead, 'cast-vote', { vote: 'go' });
    desk.does(manager, 'decide-go', { decision: 'go' });
    expect(desk.row.state).toBe('authorised');
  });

  test('[OUT-04] the decision keeps checklist, Runbook, tests, votes and rollback plan as they stood, a No-Go as well', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Not ready' });
    desk.does(manager, 'decide-go', delayed);
    const kept: unknown = JSON.parse(sessions(desk)[0]?.snapshot ?? '');
    expect(kept).toMatchObject({
      items: { L2: 'validated' },
      runbook: { 11: 'complete' },
      votes: { [lead]: 'no-go' },
      rollback: 'https://docs.example.test/page',
      criteria: { 'no-open-no-go': 'not-met' },
      release: { version: '1.10', windowStart: '2026-05-14T18:00:00Z' },
    });
    const [section] = desk.register.all('runbook');
    desk.register.put('runbook', section?.id ?? '', { state: 'draft' });
    expect(JSON.parse(sessions(desk)[0]?.snapshot ?? '')).toEqual(kept);
  });

  test('[WF-25] two who decide at once make one decision; the second learns who was first', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'go' });
    const revision = desk.row.revision;
    desk.does(manager, 'decide-go', { decision: 'go' }, { revision });
    const second = desk.refusal(people.deputy, 'decide-go', { decision: 'go' }, { revision });
    expect(second).toMatch(/Marc decided Go on .*2026.* already/);
    expect(sessions(desk)).toHaveLength(1);
    expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G3' })).toMatch(/not A there/);
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G3' })).toMatch(/Olga passed gate G3/);
  });

  test('[WF-21] readiness is confirmed by the Delivery Manager only while no high or medium item is open, and once', () => {
    const early = readying();
    expect(early.refusal(manager, 'confirm-readiness')).toMatch(/Not ready yet/);
    const desk = inSession();
    expect(desk.refusal(owner, 'confirm-readiness')).toMatch(/not yours/);
    desk.does(manager, 'confirm-readiness', { note: 'All 30 looked at' });
    expect(desk.register.all('decisions').find((it) => it.kind === 'confirmation')).toMatchObject({
      person: manager,
      reason: 'All 30 looked at',
    });
    expect(desk.refusal(manager, 'confirm-readiness')).toMatch(/confirmed already/);
  });
});

describe('a decision that rests on what is no longer so', () => {
  test('[WF-23] a No-Go vote that was deleted by hand keeps the gate shut', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'go' });
    desk.register.broken.add(`${desk.release} decisions`);
    expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/Decisions & votes/);
    expect(desk.row.state).toBe('move2run');
  });

  test('[WF-25] a decision on a page that somebody else has changed since is a conflict', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'go' });
    const { revision } = desk.row;
    desk.does(owner, 'edit-release', { objective: 'Customers pay twice as fast.' });
    const outcome = desk.act(manager, 'decide-go', { decision: 'go' }, { revision });
    expect(outcome).toMatchObject({ kind: 'refusal', why: { key: 'conflict.saved' } });
    expect(desk.row.state).toBe('move2run');
  });
});

describe('conditions of the Go', () => {
  const conditional = (): Desk => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', {
      vote: 'go-with-conditions',
      reason: 'Watch it',
      condition: 'Stand-by all night',
      conditionOwner: run,
      conditionDue: '2026-05-15',
    });
    desk.does(manager, 'decide-go', { decision: 'go-with-conditions' });
    return desk;
  };
  const conditionOf = (desk: Desk) => desk.register.all('decisions').find((it) => it.kind === 'condition');

  test('[WF-23, ACT-17] stand in the owner’s work with their day, and are settled with a word by the owner or the Delivery Manager', () => {
    const desk = conditional();
    expect(desk.register.all('tasks').find((it) => it.person === run && it.title.includes('Stand-by'))).toMatchObject({
      due: '2026-05-15',
      state: 'open',
    });
    const subject = conditionOf(desk)?.id ?? '';
    expect(desk.refusal(build, 'settle-condition', { note: 'x' }, { subject })).toMatch(/somebody else/);
    desk.does(run, 'settle-condition', { note: 'Rota published' }, { subject });
    expect(conditionOf(desk)).toMatchObject({ result: 'done', reason: 'Stand-by all night – Rota published' });
    expect(desk.refusal(run, 'settle-condition', { note: 'x' }, { subject })).toMatch(/no open condition/);
    expect(desk.register.all('tasks').find((it) => it.title.includes('Stand-by'))?.state).toBe('done');
  });
});

describe('a No-Go', () => {
  test('[WF-26, GOV-06] a hard freeze refuses the new window and is named', () => {
    const desk = inSession();
    const freeze = {
      id: 'year-end',
      reason: 'Year end',
      start: '2026-05-20T00:00:00Z',
      end: '2026-05-25T00:00:00Z',
      strength: 'hard',
      domains: [],
      services: [],
      exempts: ['delivery-lead'],
      message: '',
    } as const;
    desk.register.settings = settingsWith({ freezes: [freeze] });
    expect(
      freezesHit(desk.register.settings, {
        start: '2026-05-21T18:00:00Z',
        end: '2026-05-21T20:00:00Z',
        domains: [],
        service: '',
      }),
    ).toHaveLength(1);
    expect(desk.refusal(manager, 'decide-go', delayed)).toMatch(/hard freeze.*Year end/);
    expect(sessions(desk)[0]?.result).toBe('open');
  });

  test('[WF-26, GOV-06] the new window is checked against the other releases, and what it meets is said and kept', () => {
    const desk = inSession();
    desk.register.put('releases', 'REL-2026-0099', {
      title: 'Rival',
      state: 'build',
      domains: ['Sales'],
      windowStart: '2026-05-21T19:00:00Z',
      windowEnd: '2026-05-21T23:00:00Z',
    });
    expect(desk.does(manager, 'decide-go', delayed).said).toMatch(/Rival/);
    expect(detailOf(desk.row, 'windowReview')).toMatchObject({
      start: '2026-05-21T18:00:00Z',
      overlaps: ['REL-2026-0099'],
      reviewedBy: manager,
      reason: 'Not ready',
    });
    expect(desk.row).toMatchObject({ state: 'move2run', plannedGoLive: '2026-05-21', replans: 1 });
  });

  test('[WF-26] a window that moved without a new look keeps the gate shut', () => {
    const desk = inSession();
    desk.does(owner, 'edit-release', { ...later, reason: 'Team ill' });
    desk.does(lead, 'cast-vote', { vote: 'go' });
    expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/not looked at for the present window/);
  });
});

describe('after the Go', () => {
  test('[WF-25] scope, window or version that change take the decision back, and a new session is needed', () => {
    const changes = [
      ['add-change', { rfcNumber: 'CRQ-18', impact: 'low', risk: 'low' }],
      ['set-plan', { scopeIn: 'Payment page and basket' }],
      ['edit-release', { version: '1.11' }],
      ['edit-release', { ...later, reason: 'Team ill' }],
    ] as const;
    for (const [action, values] of changes) {
      const desk = authorised();
      const from = desk.register.notices.length;
      desk.does(owner, action, values);
      expect(desk.row).toMatchObject({ state: 'move2run', decision: '', decidedAt: '', approvalRef: '' });
      expect(desk.register.notices.slice(from).some((it) => it.to.includes(lead))).toBe(true);
      expect(desk.refusal(run, 'start-deployment')).toMatch(/state Move2Run/);
      expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/No Go\/No-Go session|already/);
    }
  });

  test('[WF-24] with the platform on, nothing is deployed before its approval is recorded; the gap is said', () => {
    const desk = withPlatform(authorised());
    expect(desk.refusal(run, 'start-deployment')).toMatch(/approval in the ITSM tool is not recorded/);
    desk.register.now = '2026-03-02T08:35:00Z';
    expect(desk.refusal(manager, 'record-approval', { approvalRef: 'CRQ-17', approvedAt: '2026-03-02T12:00' })).toMatch(
      /future/,
    );
    expect(desk.does(manager, 'record-approval', { approvalRef: 'CRQ-17' }).said).toMatch(/35 minutes/);
    expect(desk.row.approvalRef).toBe('CRQ-17');
    expect(desk.refusal(run, 'start-deployment', { startedAt: '2026-03-02T09:10' })).toMatch(/before the approval/);
    desk.does(run, 'start-deployment');
    expect(desk.row.state).toBe('deploying');
  });

  test('[WF-24] a reference given with the decision is its approval at that time; with the platform off the record here is enough', () => {
    const desk = withPlatform(inSession());
    desk.does(lead, 'cast-vote', { vote: 'go' });
    desk.does(manager, 'decide-go', { decision: 'go', approvalRef: 'CRQ-17' });
    expect(detailOf(desk.row, 'closure').approvedAt).toBe(desk.row.decidedAt);
    desk.does(run, 'start-deployment');
    const off = authorised();
    expect(settings.companySettings.itsmMode).toBe('off');
    off.does(run, 'start-deployment');
    expect(off.row.state).toBe('deploying');
  });

  test('[WF-23] an override goes to the Delivery Lead with its reason', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Nobody on call' });
    desk.does(manager, 'decide-go', { decision: 'go', override: 'On call found' });
    const mail = desk.register.notices.find((it) => it.to.includes(deliveryLead) && it.body.includes('On call found'));
    expect(mail?.channel).toBe('mail');
  });
});
