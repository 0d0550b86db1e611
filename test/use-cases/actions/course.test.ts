import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { releaseView } from '../../../src/use-cases/views/release';
import { people, settingsWith, rows } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, building, inSession, planning, readying, request, submitted, watching } from '../walk/minor';

const { owner, manager, run, lead, specialist, build } = people;
const link = 'https://docs.example.test/minutes';

/** A second release beside the first; the desk goes on with the second. */
const second = (desk: Desk, set: object = {}): Desk => {
  desk.release = desk.does(owner, 'submit', { ...request, title: 'Second', ...set }, { release: '' }).release;
  return desk;
};
const later = { windowStart: '2026-05-15T20:00', windowEnd: '2026-05-15T22:00' };

test('[DEF-01] a roll-out has one release: the same service, version and title is refused, a cancelled one counts for nothing', () => {
  const desk = submitted();
  expect(desk.refusal(owner, 'submit', { ...request, title: ' faster CHECKOUT' }, { release: '' })).toMatch(
    /REL-2026-0001 is this roll-out already/,
  );
  desk.does(owner, 'submit', { ...request, version: '1.11' }, { release: '' });
  desk.does(owner, 'cancel', { reason: 'Twice' });
  desk.does(owner, 'submit', request, { release: '' });
});

describe('releases in a sequence', () => {
  test('[MOD-11] one that would start before its predecessor ends is refused, and both are named', () => {
    const desk = second(submitted(), { windowStart: '2026-05-14T21:00', windowEnd: '2026-05-14T23:00' });
    const no = desk.refusal(owner, 'relate', { other: 'REL-2026-0001' });
    expect(no).toMatch(/REL-2026-0002 Second/);
    expect(no).toMatch(/REL-2026-0001 Faster checkout/);
    expect(detailOf(desk.row, 'relations').follows).toEqual([]);
  });

  test('[MOD-11] both sides know of it, and neither window can break it from then on', () => {
    const desk = second(submitted(), later);
    desk.does(owner, 'relate', { other: 'REL-2026-0001' });
    expect(detailOf(desk.row, 'relations').follows).toEqual(['REL-2026-0001']);
    expect(detailOf(desk.register.get('releases', 'REL-2026-0001'), 'relations').followedBy).toEqual(['REL-2026-0002']);
    const early = { windowStart: '2026-05-14T21:00', windowEnd: '2026-05-14T23:00' };
    expect(desk.refusal(owner, 'edit-release', early)).toMatch(/REL-2026-0001 Faster checkout/);
    desk.release = 'REL-2026-0001';
    const late = { windowStart: '2026-05-15T19:00', windowEnd: '2026-05-15T21:00' };
    expect(desk.refusal(owner, 'edit-release', late)).toMatch(/REL-2026-0002 Second/);
    desk.does(owner, 'edit-release', { windowStart: '2026-05-15T18:00', windowEnd: '2026-05-15T20:00' });
  });

  test('[MOD-11] a delayed No-Go cannot overtake its follower either', () => {
    const desk = inSession();
    const first = desk.release;
    second(desk, later);
    desk.does(owner, 'relate', { other: first });
    desk.release = first;
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Not ready' });
    const delayed = { decision: 'no-go-delayed', reason: 'Not ready', ...later };
    expect(desk.refusal(manager, 'decide-go', delayed)).toMatch(/would start before/);
  });

  test('[MOD-11] it ends when one says so; no circle, no unknown release', () => {
    const desk = second(submitted(), later);
    desk.does(owner, 'relate', { other: 'REL-2026-0001' });
    expect(desk.refusal(owner, 'relate', { other: 'REL-2026-0099' })).toMatch(/REL-2026-0099/);
    expect(desk.refusal(owner, 'relate', { other: 'REL-2026-0002' })).toMatch(/REL-2026-0002/);
    desk.release = 'REL-2026-0001';
    expect(desk.refusal(owner, 'relate', { other: 'REL-2026-0002' })).toMatch(/follows this release already/);
    desk.release = 'REL-2026-0002';
    desk.does(owner, 'relate', { other: 'REL-2026-0001', over: true });
    expect(detailOf(desk.row, 'relations').follows).toEqual([]);
    desk.does(owner, 'edit-release', { windowStart: '2026-05-14T21:00', windowEnd: '2026-05-14T23:00' });
  });
});

describe('a plan that moves', () => {
  test('[WF-01] is kept with its reason of the list, from which day to which', () => {
    const desk = building();
    desk.does(owner, 'edit-release', { ...later, replanReason: 'supplier', reason: 'Parts are late' });
    expect(desk.row.replans).toBe(1);
    expect(detailOf(desk.row, 'course').replans).toEqual([
      { at: desk.register.now, from: '2026-05-14', to: '2026-05-15', reason: 'supplier', note: 'Parts are late' },
    ]);
    expect(desk.row.baselineGoLive).toBe('2026-05-14');
    expect(desk.refusal(owner, 'edit-release', { ...later, replanReason: 'weather' })).toMatch(/not in the list/);
  });

  test('[WF-01] before there is a baseline, a move is no re-plan', () => {
    const desk = planning();
    desk.does(owner, 'edit-release', later);
    expect(desk.row.replans).toBeNull();
    expect(detailOf(desk.row, 'course').replans).toEqual([]);
  });

  test('a No-Go that delays is a re-plan for that reason', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Not ready' });
    desk.does(manager, 'decide-go', { decision: 'no-go-delayed', reason: 'Not ready', ...later });
    expect(detailOf(desk.row, 'course').replans.map((it) => it.reason)).toEqual(['no-go']);
  });

  test('a hard freeze refuses the new window, unless it is an emergency or who moves it may exempt', () => {
    const freeze = {
      id: 'campaign',
      reason: 'Campaign',
      start: '2026-05-15T00:00:00Z',
      end: '2026-05-20T00:00:00Z',
      domains: ['Sales'],
      services: [],
      strength: 'hard',
      exempts: ['delivery-manager'],
      message: '',
    } as const;
    const desk = planning();
    desk.register.settings = settingsWith({ freezes: [freeze] });
    expect(desk.refusal(owner, 'edit-release', later)).toMatch(/Campaign/);
    expect(desk.row.windowStart).toBe('2026-05-14T18:00:00Z');
    desk.does(manager, 'edit-release', later);
    desk.does(owner, 'declare-emergency', { reason: 'Hole' });
    desk.does(owner, 'edit-release', { windowStart: '2026-05-16T20:00', windowEnd: '2026-05-16T22:00' });
  });
});

describe('the baseline', () => {
  const steering = 'stella@acme.test';
  const board = settingsWith({
    people: [
      ...rows.people,
      ...rows.people.slice(0, 1).map((it) => ({ ...it, id: steering, name: 'Stella', roles: ['steering'] })),
    ],
  });
  const slipped = (): Desk => {
    const desk = building();
    desk.register.settings = board;
    desk.does(owner, 'edit-release', { ...later, reason: 'Parts are late' });
    return desk;
  };
  const decision = { steeringMember: steering, decidedOn: '2026-03-02', evidence: link, reason: 'New contract' };

  test('[WF-01] is replaced by a decision of the Steering Committee alone; both are kept and counted', () => {
    const desk = slipped();
    expect(desk.refusal(manager, 'rebaseline', { ...decision, steeringMember: owner })).toMatch(/not on the Steering/);
    expect(desk.refusal(manager, 'rebaseline', { ...decision, evidence: '' })).toMatch(/fill this in/);
    expect(desk.refusal(owner, 'rebaseline', decision)).toMatch(/not yours/);
    desk.does(manager, 'rebaseline', decision);
    expect(desk.row.baselineGoLive).toBe('2026-05-15');
    expect(detailOf(desk.row, 'course').baselines).toEqual([
      { from: '2026-05-14', to: '2026-05-15', on: '2026-03-02', by: steering, evidence: link, reason: 'New contract' },
    ]);
    const goLive = desk.register.all('milestones').find((it) => it.kind === 'go-live');
    expect(goLive?.baseline).toBe('2026-05-15');
    expect(desk.refusal(manager, 'rebaseline', decision)).toMatch(/nothing to re-baseline/);
  });

  test('[WF-01] a send-back and a second G1 leave it as it was', () => {
    const desk = slipped();
    desk.does(owner, 'send-back', { to: 'planning', reason: 'Scope was wrong' });
    desk.does(manager, 'review-window');
    const [change] = desk.register.all('changes');
    desk.register.put('changes', change?.id ?? '', { windowEnd: '2026-06-01T00:00:00Z' });
    desk.does(manager, 'decide-gate', { note: 'Comments seen' }, { subject: 'G1' });
    expect(desk.row).toMatchObject({ state: 'build', baselineGoLive: '2026-05-14', plannedGoLive: '2026-05-15' });
  });
});

describe('back, on hold, and to an end', () => {
  test('[WF-01, WF-03] a send-back leaves its trace, drops open tasks and opens those of the phase', () => {
    const desk = readying();
    desk.does(owner, 'send-back', { to: 'build', reason: 'A part is missing' });
    expect(desk.row.state).toBe('build');
    expect(desk.register.all('decisions').at(-1)).toMatchObject({
      kind: 'send-back',
      person: owner,
      reason: 'A part is missing',
    });
    const open = desk.register.all('tasks').filter((it) => it.state === 'open' && it.kind === 'do');
    expect([...new Set(open.map((it) => it.raciRow))]).toEqual(['2.1']);
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G3' })).toMatch(/G3/);
  });

  test('[WF-03] nothing technical is recorded before Initiation and Planning are passed', () => {
    const desk = planning();
    const part = { componentKind: 'build-package', name: 'shop', version: '1.10', link };
    expect(desk.refusal(build, 'record-tests', { testType: 'functional' })).toMatch(/state Planning/);
    expect(desk.register.all('tasks').filter((it) => ['2.1', '3.1'].includes(it.raciRow))).toEqual([]);
    expect(building().act(build, 'add-component', part).kind).toBe('done');
  });

  test('on hold nothing moves on but an end or a resumption', () => {
    const desk = planning();
    desk.does(owner, 'hold', { reason: 'Budget' });
    expect(desk.refusal(manager, 'review-window')).toMatch(/Budget/);
    expect(desk.refusal(owner, 'send-back', { to: 'initiation', reason: 'x' })).toMatch(/Budget/);
    desk.does(owner, 'resume');
    desk.does(manager, 'review-window');
  });

  const rolledBack = (): Desk => {
    const desk = watching();
    desk.does(run, 'roll-back', { reason: 'Payments fail', rollbackMinutes: 20 });
    return desk;
  };

  test('[WF-29] one that was rolled back can be planned anew, and the first attempt is not forgotten', () => {
    const desk = rolledBack();
    const { firstAttemptEnd } = desk.row;
    desk.does(owner, 'send-back', { to: 'planning', reason: 'Second try' });
    expect(desk.row).toMatchObject({ state: 'planning', deploymentStart: '', deploymentEnd: '', decision: '' });
    expect(firstAttemptEnd).not.toBe('');
    expect(desk.row.firstAttemptEnd).toBe(firstAttemptEnd);
    expect(detailOf(desk.row, 'closure')).toMatchObject({ rollbackReason: 'Payments fail', verifiedBy: '' });
  });

  test('one that was rolled back can be cancelled', () => {
    const desk = rolledBack();
    desk.does(owner, 'cancel', { reason: 'Not worth it' });
    expect(desk.row).toMatchObject({ state: 'cancelled', endReason: 'Not worth it' });
  });

  test('[WF-30, WF-31] one that was rolled back is closed with its review, lessons and RFCs, not without', () => {
    const desk = rolledBack();
    const no = desk.refusal(owner, 'close-rolled-back', { reason: 'Given up' });
    expect(no).toMatch(/review/i);
    expect(no).toMatch(/CRQ-17/);
    desk.does(manager, 'hold-review', { participants: [owner, run], wentWell: 'Back in time', wentWrong: 'Untested' });
    desk.does(owner, 'add-lesson', { lesson: 'Load test first' });
    const change = { subject: `${desk.release}/CHA-1` };
    desk.does(manager, 'review-change', { reviewOutcome: 'unsuccessful' }, change);
    desk.does(owner, 'close-change', {}, change);
    expect(desk.refusal(specialist, 'close-rolled-back', { reason: 'Given up' })).toMatch(/not yours/);
    desk.does(owner, 'close-rolled-back', { reason: 'Given up' });
    expect(desk.row).toMatchObject({ state: 'closed', endReason: 'Given up', outcome: 'rolled-back' });
  });

  test('[WF-31] the Release Requester closes a stable release, who need not be the Service Owner', () => {
    const desk = authorised();
    desk.register.put('releases', desk.release, { requester: build, state: 'closing' });
    expect(desk.refusal(build, 'decide-gate', { note: 'Done' }, { subject: 'G5c' })).toMatch(/review/i);
    expect(desk.refusal(run, 'decide-gate', { note: 'Done' }, { subject: 'G5c' })).toMatch(/Close the release/);
  });
});

test('[DEF-09] plan, schedule and control stand on one record: milestones with their baseline, the window, the gates', () => {
  const desk = building();
  desk.register.actor = owner;
  const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
  const shown = releaseView.show(world, desk.release, circumstances);
  if (shown.kind === 'refusal') throw new Error(shown.why.key);
  const { panels, facts, gates } = shown.view;
  const plan = panels.find((it) => it.id === 'plan')?.rows.find((it) => it.title === 'Go-live');
  expect(plan?.detail).toMatch(/14 May 2026.*14 May 2026/);
  expect(facts.map((it) => it.value)).toContain(
    '14 May 2026, 20:00 (Europe/Brussels) – 14 May 2026, 22:00 (Europe/Brussels)',
  );
  expect(facts.map((it) => it.value)).toContain('Alone');
  expect(gates.map((it) => it.state)).toEqual([
    'passed',
    'passed',
    'current',
    'later',
    'later',
    'later',
    'later',
    'later',
  ]);
});

test('[WF-02] every gate that was passed leaves its record: which, by whom, when, with what note', () => {
  const desk = building();
  expect(desk.register.all('decisions').filter((it) => it.kind === 'gate')).toMatchObject([
    { gate: 'G0', person: owner, result: 'passed', at: '2026-03-02T08:00:00Z', reason: 'Agreed with Marc' },
    { gate: 'G1', person: manager, result: 'passed', at: '2026-03-02T08:00:00Z', reason: 'Comments seen' },
  ]);
});
