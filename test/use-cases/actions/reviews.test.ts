import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { people, rows, settings, settingsWith } from '../walk/company';
import type { Desk } from '../walk/desk';
import { closing, planning, request, watching } from '../walk/minor';

const { owner, manager, build, run, lead, observer, deliveryLead } = people;
const review = { participants: [owner, lead], wentWell: 'On time', wentWrong: 'Test earlier' };
const close = { note: 'Done' };
const change = (desk: Desk) => ({ subject: `${desk.release}/CHA-1` });
const reviewOf = (desk: Desk) => desk.register.all('reviews')[0];
const formOf = (desk: Desk, person: string) => {
  const outcome = desk.act(person, 'hold-review', { heldOn: '2027-01-01', ...review });
  return outcome;
};
/** With the two-question review, as a pre-authorised model has it. */
const light = (): Desk => {
  const desk = closing();
  desk.register.settings = settingsWith({
    models: settings.models.map((it) => (it.id === 'MINOR' ? { ...it, review: 'light' } : it)),
  });
  return desk;
};

describe('the post-release review', () => {
  test('[OUT-03, PSF-15, GOV-07] is kept with day, participants, what went well, what to change, and who led it', () => {
    const desk = closing();
    expect(formOf(desk, manager).kind).toBe('refusal');
    expect(desk.refusal(manager, 'hold-review', { wentWell: 'x', wentWrong: 'y' })).toMatch(/fill this in/);
    desk.does(manager, 'hold-review', review);
    expect(reviewOf(desk)).toMatchObject({
      kind: 'prr',
      heldOn: '2026-05-20',
      participants: [owner, lead],
      wentWell: 'On time',
      wentWrong: 'Test earlier',
      ledBy: manager,
    });
    expect(desk.register.notices.some((it) => it.to.includes(lead) && /review|Review/.test(it.subject + it.body))).toBe(
      true,
    );
  });

  test('[GOV-08, OUT-03] starts from the figures of the release, its incidents, its changes and its feedback', () => {
    const desk = closing();
    desk.does(run, 'report-incident', {
      incidentTitle: 'Slow',
      incidentPriority: 'p3',
      caused: true,
      openedAt: '2026-05-19T10:00',
    });
    desk.does(manager, 'review-change', { reviewOutcome: 'with-issues' }, change(desk));
    desk.does(lead, 'record-feedback', { score: 7 });
    desk.does(run, 'record-feedback', { score: 8 });
    desk.does(manager, 'hold-review', review);
    expect(reviewOf(desk)?.facts).toBe(
      [
        'Live on 14 May 2026, baseline 14 May 2026.',
        'Deployment: Succeeded. Re-plans: 0.',
        'Incidents: 1, caused by the release 1, of these severe 0.',
        'Hypercare ended 20 May 2026, extensions 0.',
        'CRQ-17: With issues.',
        'Satisfaction 7.5 from 2 answers.',
        'By the figures it was no success: It caused 1 incident.',
      ].join('\n'),
    );
  });

  test('[ACV-20, INT-06] success is computed from the figures, incidents included, and confirmed; another verdict needs its reason', () => {
    const calm = closing();
    calm.does(manager, 'hold-review', review);
    expect(reviewOf(calm)).toMatchObject({ successful: true, successReason: '' });
    const desk = closing();
    desk.does(run, 'report-incident', {
      incidentTitle: 'Slow',
      incidentPriority: 'p4',
      caused: true,
      openedAt: '2026-05-19T10:00',
    });
    expect(desk.act(manager, 'hold-review', { ...review, successful: true })).toMatchObject({
      kind: 'refusal',
      fields: { successReason: { key: 'form.missing' } },
    });
    desk.does(manager, 'hold-review', review);
    expect(reviewOf(desk)?.successful).toBe(false);
  });

  test('[ACT-30] asks everybody of the team for their lessons, and the lesson settles it', () => {
    const desk = watching();
    desk.does(run, 'set-roster', { rosterRun: [observer], rosterBuild: [build] });
    desk.register.now = '2026-05-20T08:00:00Z';
    desk.does(owner, 'confirm-stable');
    desk.does(owner, 'decide-gate', close, { subject: 'G5b' });
    desk.does(manager, 'hold-review', review);
    const asked = () => desk.register.all('tasks').filter((it) => it.raciRow === 'lessons');
    expect(
      asked()
        .map((it) => it.person)
        .sort(),
    ).toEqual([build, lead, observer, owner, run].sort());
    desk.does(observer, 'add-lesson', { lesson: 'Watch the queue', owner: run, due: '2026-06-30' });
    expect(
      asked()
        .filter((it) => it.state !== 'open')
        .map((it) => it.person),
    ).toEqual([observer]);
    desk.does(manager, 'hold-review', review);
    expect(asked()).toHaveLength(5);
  });

  test('[GOV-09] leaves three lists with owner and day: lessons, improvement actions, documents to update', () => {
    const desk = closing();
    desk.does(owner, 'add-lesson', { lesson: 'Test earlier', owner: build, due: '2026-06-30' });
    expect(desk.refusal(run, 'add-review-action', { improvement: 'Load test', owner: build })).toMatch(/fill this in/);
    expect(
      desk.refusal(run, 'add-review-action', { improvement: 'Load test', owner: build, due: '2026-01-01' }),
    ).toMatch(/past/);
    desk.does(run, 'add-review-action', { improvement: 'Load test', owner: build, due: '2026-06-30' });
    desk.does(manager, 'ask-document', { document: 'Runbook 11', owner: run, due: '2026-06-12' });
    expect(desk.register.all('lessons')).toEqual([expect.objectContaining({ owner: build, due: '2026-06-30' })]);
    expect(desk.register.all('improvements')).toEqual([
      expect.objectContaining({
        title: 'Load test',
        source: desk.release,
        owner: build,
        due: '2026-06-30',
        state: 'proposed',
      }),
    ]);
    const task = desk.register.all('tasks').find((it) => it.title === 'Update: Runbook 11');
    expect(task).toMatchObject({ person: run, due: '2026-06-12', state: 'open' });
    expect(desk.refusal(owner, 'decide-gate', close, { subject: 'G5c' })).toMatch(/Runbook 11/);
    desk.does(run, 'complete-task', { note: 'Done' }, { subject: task?.id ?? '' });
    expect(desk.refusal(owner, 'decide-gate', close, { subject: 'G5c' })).not.toMatch(/Runbook 11/);
  });

  test('[OUT-03] a pre-authorised model has the two questions only (clarification 55)', () => {
    const desk = light();
    expect(desk.refusal(manager, 'hold-review', review)).toMatch(/no field participants/);
    desk.does(manager, 'hold-review', { wentWell: 'On time', wentWrong: 'Nothing' });
    expect(reviewOf(desk)).toMatchObject({ kind: 'light', ledBy: manager, successful: true });
    expect(desk.register.all('tasks').filter((it) => it.raciRow === 'lessons')).toEqual([]);
  });
});

describe('lessons', () => {
  test('[ACV-21] are kept with service, type and phase, and stand beside the next plan of that service', () => {
    const desk = closing();
    desk.does(owner, 'add-lesson', { lesson: 'Load test before UAT' });
    expect(desk.register.all('lessons')).toEqual([
      expect.objectContaining({ service: 'Shop', type: 'minor', phase: 'closing', author: owner }),
    ]);
    desk.release = '';
    desk.release = desk.does(owner, 'submit', {
      ...request,
      title: 'Next checkout',
      windowStart: '2026-09-10T20:00',
      windowEnd: '2026-09-10T22:00',
    }).release;
    desk.does(owner, 'decide-gate', { note: 'Agreed' }, { subject: 'G0' });
    expect(desk.row).toMatchObject({ state: 'planning', pastLessons: expect.stringContaining('Load test before UAT') });
    expect(planning().row.pastLessons).toBe('');
  });
});

describe('closure', () => {
  const steps = (desk: Desk) =>
    [
      ['review', () => desk.does(manager, 'hold-review', review)],
      ['lesson', () => desk.does(owner, 'add-lesson', { lesson: 'Test earlier' })],
      ['CMDB', () => desk.does(run, 'reconcile-cis', { cmdbReference: 'CMDB-881', documentation: '3.2' })],
      [
        'review (PIR)|no review',
        () => desk.does(manager, 'review-change', { reviewOutcome: 'successful' }, change(desk)),
      ],
      ['closed', () => desk.does(owner, 'close-change', {}, change(desk))],
      ['satisfaction', () => desk.does(owner, 'send-satisfaction')],
    ] as const;

  test('[ACV-23, CHG-09] waits for review, lessons, CMDB, every RFC’s PIR and closure, and the satisfaction form', () => {
    const desk = closing();
    const reasons = () => {
      const outcome = desk.act(owner, 'decide-gate', close, { subject: 'G5c' });
      return outcome.kind === 'refusal' ? (outcome.reasons ?? []).map((it) => it.key) : [];
    };
    const left = steps(desk).map(([, does]) => {
      const open = reasons();
      does();
      return open;
    });
    expect(left[0]).toEqual(
      expect.arrayContaining([
        'criterion.review-held.no',
        'criterion.lessons-stored.no',
        'criterion.cis-reconciled.no',
        'criterion.changes-closed.review',
        'criterion.satisfaction-sent.no',
      ]),
    );
    expect(left.map((it) => it.length)).toEqual([5, 4, 3, 2, 2, 1]);
    desk.does(owner, 'decide-gate', close, { subject: 'G5c' });
    expect(desk.row.state).toBe('closed');
  });

  test('[OUT-05] the CMDB reconciliation keeps its reference and the version of the service documentation', () => {
    const desk = closing();
    expect(desk.refusal(run, 'reconcile-cis', { documentation: '3.2' })).toMatch(/fill this in/);
    desk.does(run, 'reconcile-cis', { cmdbReference: 'CMDB-881', documentation: '3.2' });
    expect(detailOf(desk.row, 'closure')).toMatchObject({
      cmdbBy: run,
      cmdbReference: 'CMDB-881',
      documentation: '3.2',
    });
    expect(
      desk.register
        .all('components')
        .filter((it) => it.kind === 'ci')
        .map((it) => it.reconciledOn),
    ).toEqual(['2026-05-20']);
  });

  test('[WF-30] a release that was rolled back is reviewed, its RFC reviewed and closed, its lessons kept', () => {
    const desk = watching();
    desk.does(run, 'roll-back', { reason: 'Orders lost' });
    expect(desk.refusal(owner, 'close-rolled-back', { reason: 'Given up' })).toMatch(/review/i);
    desk.does(manager, 'hold-review', review);
    expect(reviewOf(desk)).toMatchObject({ successful: false, facts: expect.stringContaining('It was rolled back.') });
    desk.does(manager, 'review-change', { reviewOutcome: 'unsuccessful' }, change(desk));
    desk.does(owner, 'close-change', {}, change(desk));
    desk.does(owner, 'add-lesson', { lesson: 'Rehearse' });
    desk.does(owner, 'send-satisfaction');
    desk.does(owner, 'close-rolled-back', { reason: 'Given up' });
    expect(desk.row).toMatchObject({ state: 'closed', outcome: 'rolled-back' });
  });
});

test('[GOV-07] the review’s actions can be added by those on the release only', () => {
  const desk = closing();
  const values = { improvement: 'Load test', owner: build, due: '2026-06-30' };
  expect(desk.refusal(deliveryLead, 'add-review-action', values)).toMatch(/not yours/);
  expect(rows.people.length).toBeGreaterThan(10);
});
