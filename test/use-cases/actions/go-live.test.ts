import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import { authorised, closed, closing, inSession, readying, watching } from '../walk/minor';

const { owner, manager, build, run, lead, deliveryLead, observer, signatory } = people;

describe('the Go/No-Go', () => {
  test('[GOV-05] does not open without its four inputs, and lists what is missing', () => {
    const desk = readying();
    const outcome = desk.act(manager, 'open-session');
    expect(outcome).toMatchObject({ kind: 'refusal', why: { key: 'refused.session-inputs' } });
    expect(outcome.kind === 'refusal' && outcome.reasons?.map((it) => it.key)).toEqual([
      'session.missing.rollback',
      'session.missing.runbook',
    ]);
  });

  test('asks the IT Leads for their vote, and opens once', () => {
    const desk = inSession();
    expect(desk.register.notices.filter((it) => it.to.includes(lead) && it.subject.includes('vote'))).toHaveLength(1);
    expect(desk.refusal(manager, 'open-session')).toMatch(/open already/);
  });

  test('one person has one vote; a second one replaces it; No-Go and conditions need their reason', () => {
    const desk = inSession();
    expect(desk.refusal(observer, 'cast-vote', { vote: 'go' })).toMatch(/Go\/No-Go/);
    expect(desk.refusal(lead, 'cast-vote', { vote: 'no-go' })).toMatch(/fill this in/);
    expect(desk.refusal(lead, 'cast-vote', { vote: 'go-with-conditions', reason: 'x' })).toMatch(/fill this in/);
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Nobody on call' });
    desk.does(lead, 'cast-vote', { vote: 'go' });
    expect(desk.register.all('decisions').filter((it) => it.kind === 'vote')).toEqual([
      expect.objectContaining({ person: lead, result: 'go', capacity: 'it-lead', domain: 'Sales' }),
    ]);
  });

  test('[WF-25] silence is never a Go: without quorum the gate stays closed', () => {
    const desk = inSession();
    expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/Sales/);
    expect(desk.refusal(owner, 'decide-go', { decision: 'go' })).toMatch(/Go\/No-Go/);
  });

  test('a No-Go of an IT Lead is overridden only with a reason, which is mailed to the Delivery Lead', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Nobody on call' });
    expect(desk.act(manager, 'decide-go', { decision: 'go' })).toMatchObject({
      kind: 'refusal',
      fields: { override: { key: 'refused.override-reason' } },
    });
    const from = desk.register.notices.length;
    desk.does(manager, 'decide-go', { decision: 'go', override: 'On call found' });
    expect(desk.row.state).toBe('authorised');
    expect(
      desk.register.notices
        .slice(from)
        .filter((it) => it.to.includes(deliveryLead))
        .map((it) => it.body.includes('On call found')),
    ).toEqual([true]);
    expect(desk.register.all('decisions').find((it) => it.kind === 'override')).toMatchObject({
      person: manager,
      reason: 'On call found',
    });
  });

  test('a condition has owner and day, and counts as Go', () => {
    const desk = inSession();
    expect(desk.refusal(manager, 'decide-go', { decision: 'go-with-conditions' })).toMatch(/condition|Sales/);
    desk.does(lead, 'cast-vote', {
      vote: 'go-with-conditions',
      reason: 'Watch it',
      condition: 'Stand-by all night',
      conditionOwner: run,
      conditionDue: '2026-05-15',
    });
    desk.does(manager, 'decide-go', { decision: 'go-with-conditions' });
    expect(desk.row).toMatchObject({ state: 'authorised', decision: 'go-with-conditions' });
    expect(desk.register.all('decisions').find((it) => it.kind === 'condition')).toMatchObject({
      person: run,
      due: '2026-05-15',
      reason: 'Stand-by all night',
    });
  });

  test('[WF-26] a No-Go delays to a new window, or cancels with a reason', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', { vote: 'no-go', reason: 'Not ready' });
    expect(desk.refusal(manager, 'decide-go', { decision: 'no-go-delayed', reason: 'Not ready' })).toMatch(
      /new window/,
    );
    desk.does(manager, 'decide-go', {
      decision: 'no-go-delayed',
      reason: 'Not ready',
      windowStart: '2026-05-21T20:00',
      windowEnd: '2026-05-21T22:00',
    });
    expect(desk.row).toMatchObject({
      state: 'move2run',
      decision: 'no-go-delayed',
      plannedGoLive: '2026-05-21',
      baselineGoLive: '2026-05-14',
      replans: 1,
    });
    expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/Marc decided No-Go, delayed/);
    const other = inSession();
    other.does(manager, 'decide-go', { decision: 'no-go-cancelled', reason: 'Market gone' });
    expect(other.row).toMatchObject({ state: 'cancelled', decision: 'no-go-cancelled', endReason: 'Market gone' });
  });
});

describe('the deployment', () => {
  test('[WF-25] cannot start before the Go, nor before the decision', () => {
    expect(inSession().refusal(run, 'start-deployment')).toMatch(/state Move2Run/);
    expect(authorised().refusal(run, 'start-deployment', { startedAt: '2026-03-01T08:00' })).toMatch(
      /before the decision/,
    );
    expect(authorised().refusal(owner, 'start-deployment')).toMatch(/Deploy/);
  });

  test('ends after it started, not in the future, once', () => {
    const desk = authorised();
    desk.register.now = '2026-05-14T18:05:00Z';
    desk.does(run, 'start-deployment');
    expect(desk.refusal(run, 'finish-deployment', { outcome: 'success', endedAt: '2026-05-14T20:00' })).toMatch(
      /before it started/,
    );
    expect(desk.refusal(run, 'finish-deployment', { outcome: 'success', endedAt: '2026-05-14T23:00' })).toMatch(
      /future/,
    );
    expect(desk.refusal(run, 'verify-deployment', { verified: true, verification: 'x' })).toMatch(/not finished/);
    desk.register.now = '2026-05-14T19:05:00Z';
    desk.does(run, 'finish-deployment', { outcome: 'success' });
    expect(desk.refusal(run, 'finish-deployment', { outcome: 'success' })).toMatch(/finished/);
    expect(desk.refusal(run, 'verify-deployment', { verified: false, verification: 'Broken' })).toMatch(/roll back/);
  });

  test('backed out in its window it keeps the first attempt’s end, and needs a new decision (clarification 61)', () => {
    const desk = authorised();
    desk.register.now = '2026-05-14T18:05:00Z';
    desk.does(run, 'start-deployment');
    desk.register.now = '2026-05-14T19:05:00Z';
    expect(desk.refusal(run, 'finish-deployment', { outcome: 'backed-out' })).toMatch(/fill this in/);
    desk.does(run, 'finish-deployment', { outcome: 'backed-out', note: 'Payment failed' });
    expect(desk.row).toMatchObject({
      state: 'move2run',
      outcome: 'backed-out',
      firstAttemptEnd: '2026-05-14T19:05:00Z',
      deploymentEnd: '',
      decision: '',
    });
  });

  test('[OUT-06, WF-29] Run or the Delivery Manager rolls back with the reason; everyone on the release hears of it', () => {
    const desk = watching();
    const from = desk.register.notices.length;
    expect(desk.refusal(lead, 'roll-back', { reason: 'x' })).toMatch(/Roll back/);
    desk.does(run, 'roll-back', { reason: 'Orders lost', rollbackMinutes: 25 });
    expect(desk.row).toMatchObject({ state: 'rolled-back', outcome: 'rolled-back', endReason: 'Orders lost' });
    expect(JSON.parse(desk.row.closure)).toMatchObject({
      rollbackBy: run,
      rollbackReason: 'Orders lost',
      rollbackMinutes: 25,
    });
    expect(desk.register.notices.slice(from).find((it) => it.channel === 'mail')?.to).toEqual(
      expect.arrayContaining([owner, manager, build, lead, signatory]),
    );
  });
});

describe('after go-live', () => {
  const incident = {
    incidentTitle: 'Slow payment',
    incidentPriority: 'p2',
    caused: true,
    openedAt: '2026-05-14T21:00',
  };

  test('[WF-28] incidents count on the release’s row, also after its closure (clarification 63)', () => {
    const desk = watching();
    desk.does(run, 'report-incident', { ...incident, major: true });
    desk.does(run, 'report-incident', { ...incident, incidentPriority: 'p3', caused: false });
    expect(desk.row).toMatchObject({ incidentsCaused: 1, incidentsSevere: 1, incidentsMajor: 1 });
    const [first] = desk.register.all('incidents');
    desk.does(run, 'update-incident', { caused: false }, { subject: first?.id ?? '' });
    expect(desk.row).toMatchObject({ incidentsCaused: 0, incidentsSevere: 0, incidentsMajor: 0 });
    expect(
      desk.refusal(run, 'update-incident', { closedAt: '2026-05-14T20:30' }, { subject: first?.id ?? '' }),
    ).toMatch(/before it opened/);
    expect(desk.refusal(run, 'report-incident', { ...incident, openedAt: '2026-06-14T20:30' })).toMatch(/future/);
  });

  test('an open severe incident keeps hypercare from ending', () => {
    const desk = watching();
    desk.does(run, 'report-incident', incident);
    desk.register.now = '2026-05-20T08:00:00Z';
    desk.does(owner, 'confirm-stable');
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G5b' })).toMatch(/stays closed/);
  });

  test('hypercare is extended to a later day with the reason; stability is confirmed once', () => {
    const desk = watching();
    expect(desk.refusal(owner, 'extend-hypercare', { extendedTo: '2026-05-15', reason: 'x' })).toMatch(/later than/);
    desk.does(owner, 'extend-hypercare', { extendedTo: '2026-05-29', reason: 'Month end' });
    expect(desk.row.hypercarePlannedEnd).toBe('2026-05-29');
    desk.register.now = '2026-05-20T08:00:00Z';
    desk.does(owner, 'confirm-stable');
    expect(desk.refusal(owner, 'confirm-stable')).toMatch(/already/);
  });

  test('[WF-30] the review is planned as hypercare ends, and becomes the held one', () => {
    const desk = closing();
    expect(desk.register.all('reviews')).toEqual([
      expect.objectContaining({ heldOn: '', plannedOn: '2026-06-03', ledBy: manager }),
    ]);
    expect(
      desk.refusal(manager, 'hold-review', {
        heldOn: '2026-12-01',
        participants: [owner],
        wentWell: 'x',
        wentWrong: 'y',
      }),
    ).toMatch(/future/);
    desk.does(manager, 'hold-review', { participants: [owner], wentWell: 'x', wentWrong: 'y' });
    expect(desk.register.all('reviews')).toHaveLength(1);
    expect(desk.row.reviewHeld).toBe('2026-05-20');
  });

  test('[CHG-09] an RFC closes only after its review, and the release only after its RFCs', () => {
    const desk = closing();
    const subject = `${desk.release}/CHA-1`;
    expect(desk.refusal(owner, 'close-change', {}, { subject })).toMatch(/review \(PIR\) first/);
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G5c' })).toMatch(/stays closed/);
    desk.does(manager, 'review-change', { reviewOutcome: 'with-issues' }, { subject });
    desk.does(owner, 'close-change', {}, { subject });
    expect(desk.refusal(manager, 'review-change', { reviewOutcome: 'successful' }, { subject })).toMatch(/closed/);
  });

  test('[ACV-22] one score a person, a second answer replaces the first', () => {
    const desk = closing();
    desk.does(lead, 'record-feedback', { score: 8 });
    desk.does(lead, 'record-feedback', { score: 6, comment: 'Late mails' });
    desk.does(run, 'record-feedback', { score: 10 });
    expect(desk.row).toMatchObject({ scoreSum: 16, scoreCount: 2 });
    expect(desk.refusal(run, 'record-feedback', { score: 11 })).toMatch(/Between 0 and 10/);
    desk.does(owner, 'send-satisfaction');
    expect(desk.refusal(owner, 'send-satisfaction')).toMatch(/has been sent/);
  });

  test('[BAD-47] a closed release stays closed', () => {
    const desk = closed();
    for (const action of ['edit-release', 'hold', 'cancel', 'add-risk', 'roll-back'] as const)
      expect(desk.refusal(manager, action, {})).toMatch(/state Closed/);
    desk.does(owner, 'add-lesson', { lesson: 'Learned later' });
    expect(desk.row.lessons).toBe(2);
  });
});
