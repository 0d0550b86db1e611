import { describe, expect, test } from '@jest/globals';
import { processView } from '../../../src/use-cases/views/process';
import { releaseView } from '../../../src/use-cases/views/release';
import type { Desk } from '../walk/desk';
import { people, planningMajor } from '../walk/major';
import {
  authorised,
  building,
  closed,
  closing,
  inSession,
  planning,
  readying,
  submitted,
  testing,
  watching,
} from '../walk/minor';
import { seeing } from '../walk/seeing';

const { owner, manager, build, run, cab, chair, pmo, observer } = people;
const link = 'https://docs.example.test/cab';

const panel = (desk: Desk, who: string = owner) =>
  seeing(desk, who, releaseView, desk.release).panels.find((it) => it.id === 'changes');
const rfc = (desk: Desk, place = 1): string => `${desk.release}/CHA-${place}`;
const criterion = (desk: Desk, gate: string, id: string) =>
  seeing(desk, owner, releaseView, desk.release)
    .gates.find((it) => it.gate === gate)
    ?.criteria.find((it) => it.id === id);
const add = { rfcNumber: 'CRQ-1', impact: 'low', risk: 'low' };
const withItsm = (desk: Desk): void => {
  const { settings } = desk.register;
  desk.register.settings = { ...settings, companySettings: { ...settings.companySettings, itsmMode: 'file' } };
};

describe('an RFC in the plan', () => {
  test('[CHG-01, WF-07, MOD-04] is submitted in Planning by the requester; a release has one or several', () => {
    const desk = planning();
    expect(panel(desk)?.actions.map((it) => it.action)).toContain('add-change');
    expect(criterion(desk, 'G1', 'changes-approved')?.text).toMatch(/at least one is needed/);
    for (const rfcNumber of ['CRQ-1', 'CRQ-2', 'CRQ-3']) desk.does(owner, 'add-change', { ...add, rfcNumber });
    expect(desk.register.all('changes').map((it) => [it.number, it.requester, it.windowStart])).toEqual(
      ['CRQ-1', 'CRQ-2', 'CRQ-3'].map((it) => [it, owner, desk.row.windowStart]),
    );
    expect(desk.refusal(observer, 'add-change', { ...add, rfcNumber: 'CRQ-4' })).toMatch(/you are not R,A there/);
  });

  test('[CHG-02] is not decided before impact, risk and dependencies are assessed', () => {
    const desk = planning();
    expect(desk.act(owner, 'add-change', { ...add, impact: '', risk: '' })).toMatchObject({
      fields: { impact: { key: 'form.missing' }, risk: { key: 'form.missing' } },
    });
    desk.does(owner, 'add-change', { ...add, dependencies: '' });
    const decide = () => desk.refusal(cab, 'decide-change', { decision: 'approved' }, { subject: rfc(desk) });
    expect(decide()).toMatch(/Impact, risk and dependencies are assessed first/);
    desk.does(owner, 'assess-change', { dependencies: 'Payment provider' }, { subject: rfc(desk) });
    for (const gap of ['impact', 'risk'] as const) {
      desk.register.put('changes', rfc(desk), { [gap]: '' });
      expect(decide()).toMatch(/assessed first/);
      desk.register.put('changes', rfc(desk), { [gap]: 'low' });
    }
    desk.does(cab, 'decide-change', { decision: 'approved' }, { subject: rfc(desk) });
    expect(desk.refusal(owner, 'assess-change', { risk: 'high' }, { subject: rfc(desk) })).toMatch(/decided/);
  });

  test('[MOD-02, MOD-05, CHG-03] its risk drives its model and authority, also when it is assessed again', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ model: 'NORMAL-LOW', route: 'authority' });
    desk.does(owner, 'assess-change', { risk: 'high' }, { subject: rfc(desk) });
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ model: 'NORMAL-HIGH', route: 'cab' });
    desk.does(owner, 'assess-change', { changeKind: 'standard' }, { subject: rfc(desk) });
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ model: 'STANDARD', decision: 'standard' });
  });

  test('[MOD-12] the PMO asks for the changes of its project', () => {
    const desk = planningMajor();
    desk.does(pmo, 'add-change', { ...add, changeRequester: pmo });
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ requester: pmo, recordedBy: pmo });
    desk.does(pmo, 'assess-change', { risk: 'medium' }, { subject: rfc(desk) });
  });

  test('[WF-07, ACT-38] one for the CAB is a task of its owner, due on the day of the session', () => {
    const desk = planning();
    desk.does(owner, 'add-change', { ...add, risk: 'high', changeRequester: build, cabOn: '2026-03-10' });
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-2' });
    const tasks = () => desk.register.all('tasks').filter((it) => it.raciRow.startsWith('RFC'));
    expect(tasks()).toEqual([
      expect.objectContaining({
        person: build,
        due: '2026-03-10',
        state: 'open',
        title: 'Bring RFC CRQ-1 before the CAB',
      }),
    ]);
    desk.does(cab, 'decide-change', { decision: 'rework', chair: cab }, { subject: rfc(desk) });
    expect(tasks()[0]?.state).toBe('open');
    desk.does(cab, 'decide-change', { decision: 'approved', chair: cab }, { subject: rfc(desk) });
    expect(tasks()[0]?.state).toBe('done');
  });
});

describe('the decision on an RFC', () => {
  test('[ACV-05, WF-09, MOD-05] it shows what its model asks for; approved, status and days, and its criterion is met by itself', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    expect(criterion(desk, 'G1', 'changes-approved')).toMatchObject({ state: 'not-met' });
    expect(panel(desk)?.rows[0]).toMatchObject({
      title: 'CRQ-1 Faster checkout',
      detail: 'Pending · Change authority · Decision with name and date',
    });
    desk.does(manager, 'decide-change', { decision: 'approved', evidence: link }, { subject: rfc(desk) });
    expect(criterion(desk, 'G1', 'changes-approved')).toMatchObject({ state: 'met' });
    expect(panel(desk)?.rows[0]).toMatchObject({
      detail: 'Approved · Change authority · Marc · 2 Mar 2026',
      link,
    });
    expect(desk.row.state).toBe('planning');
  });

  test('[ACT-37, CHG-03] on the route CAB only the CAB decides, under the name of its chair', () => {
    const desk = planningMajor();
    desk.does(owner, 'add-change', { ...add, cabOn: '2026-03-10' });
    expect(desk.register.get('changes', rfc(desk)).route).toBe('cab');
    const decide = (who: string, values: object) =>
      desk.refusal(who, 'decide-change', { decision: 'approved', ...values }, { subject: rfc(desk) });
    expect(decide(manager, { chair })).toMatch(/The CAB decides this RFC/);
    expect(decide(cab, { chair: '' })).toMatch(/fill this in/);
    expect(decide(cab, { chair: manager })).toMatch(/chaired by a Change Process Manager/);
    desk.does(cab, 'decide-change', { decision: 'approved', chair }, { subject: rfc(desk) });
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ decidedBy: cab, chair, decidedOn: '2026-03-02' });
    expect(panel(desk)?.rows[0]?.detail).toMatch(/CAB on 10 Mar 2026 · chaired by Chris/);
  });

  test('[ACT-37] the deputy of a CAB member decides in the days of the deputy', () => {
    const desk = planningMajor();
    desk.does(owner, 'add-change', add);
    const subject = rfc(desk);
    const standIn = (deputyTo: string): void => {
      const { settings } = desk.register;
      const people = settings.people.map((it) => (it.id === cab ? { ...it, deputy: run, deputyTo } : it));
      desk.register.settings = { ...settings, people };
    };
    standIn('2026-03-01');
    expect(desk.act(run, 'decide-change', { decision: 'approved', chair }, { subject }).kind).toBe('refusal');
    standIn('2026-03-02');
    desk.does(run, 'decide-change', { decision: 'approved', chair }, { subject });
    expect(desk.register.get('changes', subject)).toMatchObject({ decision: 'approved', decidedBy: run });
  });

  test('[ACT-37] what waits for the CAB is listed by the day of its session', () => {
    const desk = planningMajor();
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-7' });
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-8', cabOn: '2026-03-20' });
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-9', cabOn: '2026-03-10' });
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-6', changeKind: 'standard' });
    const numbers = () => seeing(desk, cab, processView, 'cab').panel.rows.map((it) => it.title.split(' ')[0]);
    expect(numbers()).toEqual(['CRQ-9', 'CRQ-8', 'CRQ-7']);
    expect(seeing(desk, cab, processView, 'cab').panel.rows[0]?.detail).toMatch(/^CAB on 10 Mar 2026/);
    desk.does(cab, 'decide-change', { decision: 'rejected', chair }, { subject: rfc(desk, 3) });
    expect(numbers()[0]).toBe('CRQ-8');
  });

  test('[WF-08] not approved, it is reworked, counted and decided again', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    expect(desk.refusal(owner, 'settle-change', { way: 'rework', reason: 'x' }, { subject: rfc(desk) })).toMatch(
      /is not rejected/,
    );
    desk.does(cab, 'decide-change', { decision: 'rejected', note: 'No way back' }, { subject: rfc(desk) });
    expect(desk.refusal(owner, 'settle-change', { way: 'rework' }, { subject: rfc(desk) })).toMatch(/fill this in/);
    expect(desk.refusal(build, 'settle-change', { way: 'stop', reason: 'x' }, { subject: rfc(desk) })).toMatch(
      /not yours/,
    );
    desk.does(manager, 'settle-change', { way: 'rework', reason: 'Way back added' }, { subject: rfc(desk) });
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ decision: 'pending', reworks: 1 });
    expect(desk.row.state).toBe('planning');
    desk.does(cab, 'decide-change', { decision: 'approved' }, { subject: rfc(desk) });
    expect(criterion(desk, 'G1', 'changes-approved')?.state).toBe('met');
  });

  test('[WF-08] not approved, the release stops: cancelled, with the reason', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    desk.does(cab, 'decide-change', { decision: 'rejected' }, { subject: rfc(desk) });
    desk.does(owner, 'settle-change', { way: 'stop', reason: 'Not worth it' }, { subject: rfc(desk) });
    expect(desk.row).toMatchObject({ state: 'cancelled', endReason: 'Not worth it' });
    expect(desk.register.all('tasks').filter((it) => it.state === 'open')).toEqual([]);
    expect(desk.register.notices.at(-1)?.body).toMatch(/Not worth it/);
  });

  test('[CHG-10] with an ITSM platform it is decided there and only copied here; without, only here', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    const copy = { decision: 'approved', decidedBy: cab, decidedOn: '2026-03-01', evidence: link };
    expect(desk.refusal(owner, 'mirror-change', copy, { subject: rfc(desk) })).toMatch(/the decision is made here/);
    withItsm(desk);
    expect(desk.refusal(cab, 'decide-change', { decision: 'approved' }, { subject: rfc(desk) })).toMatch(
      /decided in the ITSM platform/,
    );
    for (const field of ['decidedBy', 'decidedOn', 'evidence'])
      expect(desk.act(owner, 'mirror-change', { ...copy, [field]: '' }, { subject: rfc(desk) })).toMatchObject({
        fields: { [field]: { key: 'form.missing' } },
      });
    expect(desk.refusal(owner, 'mirror-change', { ...copy, decidedOn: '2026-03-03' }, { subject: rfc(desk) })).toMatch(
      /future/,
    );
    desk.does(owner, 'mirror-change', copy, { subject: rfc(desk) });
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({
      decision: 'approved',
      decidedBy: cab,
      mirrored: true,
    });
    expect(panel(desk)?.rows[0]?.detail).toMatch(/from the ITSM platform/);
  });
});

describe('an RFC on its way', () => {
  test('[INT-03] is seen in every phase from Planning to the end', () => {
    const walks = [planning, building, testing, readying, inSession, authorised, watching, closing, closed];
    const seen = walks.map((walk) => panel(walk())?.title);
    expect(new Set(seen)).toEqual(new Set(['Changes (RFC)']));
    expect(panel(submitted())?.title).toBe('Changes (RFC)');
    expect(panel(closed())?.rows[0]?.detail).toMatch(/Approved.*Successful.*21 May 2026/);
  });

  test('[CHG-06] is evaluated before go-live: the Go/No-Go waits for the note', () => {
    const desk = readying();
    expect(criterion(desk, 'G4', 'changes-evaluated')).toMatchObject({ state: 'not-met', action: 'evaluate-change' });
    expect(desk.act(owner, 'evaluate-change', {}, { subject: rfc(desk) })).toMatchObject({
      fields: { evaluation: { key: 'form.missing' } },
    });
    desk.does(owner, 'evaluate-change', { evaluation: 'It does what it should' }, { subject: rfc(desk) });
    expect(criterion(desk, 'G4', 'changes-evaluated')?.state).toBe('met');
    expect(desk.register.get('changes', rfc(desk))).toMatchObject({ evaluatedBy: owner, evaluatedOn: '2026-03-02' });
    expect(
      watching().refusal(owner, 'evaluate-change', { evaluation: 'x' }, { subject: `REL-2026-0001/CHA-1` }),
    ).toMatch(/state Hypercare/);
    const standard = planning();
    standard.does(owner, 'add-change', { ...add, changeKind: 'standard' });
    expect(criterion(standard, 'G4', 'changes-evaluated')?.state).toBe('not-applicable');
  });

  test('[ACT-38] its owner has the task to follow it, from go-live until it is closed', () => {
    const desk = closing();
    const task = () => desk.register.all('tasks').find((it) => it.raciRow === 'RFC CRQ-17');
    expect(task()).toMatchObject({
      person: owner,
      state: 'open',
      openedAt: '2026-05-14T19:05:00Z',
      due: '2026-05-28',
      title: 'Follow RFC CRQ-17 until it is closed: review (PIR), then closure',
    });
    desk.does(manager, 'review-change', { reviewOutcome: 'successful' }, { subject: rfc(desk) });
    expect(task()?.state).toBe('open');
    desk.does(owner, 'close-change', {}, { subject: rfc(desk) });
    expect(task()?.state).toBe('done');
  });

  test('[ACT-37] the CAB approves the review (PIR) of what it had authorised, before the RFC closes', () => {
    const desk = planningMajor();
    desk.does(owner, 'add-change', add);
    desk.does(cab, 'decide-change', { decision: 'approved', chair }, { subject: rfc(desk) });
    desk.register.put('releases', desk.release, { state: 'closing' });
    const subject = rfc(desk);
    expect(desk.refusal(cab, 'approve-review', {}, { subject })).toMatch(/needs its review/);
    desk.does(cab, 'review-change', { reviewOutcome: 'successful' }, { subject });
    expect(desk.refusal(owner, 'close-change', {}, { subject })).toMatch(/CAB approves its review/);
    expect(desk.refusal(cab, 'approve-review', {}, { subject })).toMatch(/yourself/);
    expect(desk.refusal(run, 'approve-review', {}, { subject })).toMatch(/not yours/);
    desk.does(chair, 'approve-review', {}, { subject });
    expect(desk.register.get('changes', subject)).toMatchObject({
      reviewApprovedBy: chair,
      reviewApprovedOn: '2026-03-02',
    });
    expect(desk.refusal(chair, 'approve-review', {}, { subject })).toMatch(/No review waits/);
    desk.does(owner, 'close-change', {}, { subject });
    expect(desk.register.get('changes', subject).closedOn).toBe('2026-03-02');
  });
});
