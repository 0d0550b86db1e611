import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { chaseAfterGoLive } from '../../../src/use-cases/night/chase-after-go-live';
import { people, rows, settingsWith } from '../walk/company';
import type { Desk } from '../walk/desk';
import { closing, inSession, watching } from '../walk/minor';

const { owner, manager, build, run, lead, deputy, specialist } = people;
const incident = { incidentTitle: 'Slow payment', incidentPriority: 'p4', caused: true, openedAt: '2026-05-18T09:00' };
const exit = { note: 'Stable' };

/** On the last day of hypercare, a Tuesday. */
const lastDay = (): Desk => {
  const desk = watching();
  desk.register.now = '2026-05-19T08:00:00Z';
  return desk;
};
const night = (desk: Desk, now: string) => {
  desk.register.now = now;
  const from = desk.register.notices.length;
  desk.register.run(chaseAfterGoLive, null, { key: `night-${now.replace(/\W/g, '')}` });
  return desk.register.notices.slice(from);
};

describe('the exit from hypercare', () => {
  test('[ACV-19] a red light is passed only by a reason that names it; a note of the business owner passes none', () => {
    const desk = lastDay();
    desk.does(run, 'report-incident', incident);
    desk.does(owner, 'confirm-stable', { note: 'All fine' });
    expect(desk.refusal(owner, 'decide-gate', exit, { subject: 'G5b' })).toMatch(/Slow payment/);
    expect(desk.refusal(run, 'accept-lights', { lights: ['light-05'], reason: 'x' })).toMatch(/Hypercare/);
    expect(desk.refusal(owner, 'accept-lights', { lights: ['light-05'] })).toMatch(/fill this in/);
    expect(desk.refusal(owner, 'accept-lights', { lights: ['light-02'], reason: 'x' })).toMatch(/not in the list/);
    desk.does(owner, 'accept-lights', { lights: ['light-05'], reason: 'Fixed next week' });
    expect(detailOf(desk.row, 'closure')).toMatchObject({
      exitLights: ['light-05'],
      exitReason: 'Fixed next week',
      exitBy: owner,
    });
    desk.does(owner, 'decide-gate', exit, { subject: 'G5b' });
    expect(desk.row.state).toBe('closing');
  });

  test('[ACV-19] no reason passes an open severe incident', () => {
    const desk = lastDay();
    desk.does(run, 'report-incident', { ...incident, incidentPriority: 'p1' });
    desk.does(owner, 'confirm-stable');
    desk.does(owner, 'accept-lights', { lights: ['light-05'], reason: 'Fixed next week' });
    expect(desk.refusal(owner, 'decide-gate', exit, { subject: 'G5b' })).toMatch(/stays closed/);
  });

  test('[ACV-19] Run proposes the exit once every light is green, the Service Owner decides', () => {
    const desk = lastDay();
    expect(desk.refusal(run, 'propose-exit')).toMatch(/Not all lights are green/);
    desk.does(owner, 'confirm-stable');
    const from = desk.register.notices.length;
    desk.does(run, 'propose-exit');
    expect(desk.register.notices.slice(from).some((it) => it.to.includes(owner))).toBe(true);
    expect(desk.row.state).toBe('hypercare');
  });
});

describe('incidents of the incident tool', () => {
  const heading = 'Incident ID;Summary;Priority;Created;Resolved;Caused';
  const paste = (...lines: string[]) => ({ incidentLines: [heading, ...lines].join('\n') });

  test('[WF-28] are taken over from an export, brought up to date by their number, and counted', () => {
    const desk = lastDay();
    desk.does(
      run,
      'paste-incidents',
      paste('INC1;Slow payment;2 - High;18/05/2026 10:00;;yes', 'INC2;Typo;P4;18/05/2026;;no'),
    );
    expect(desk.row).toMatchObject({ incidentsCaused: 1, incidentsSevere: 1 });
    const [first] = desk.register.all('incidents');
    expect(first).toMatchObject({
      number: 'INC1',
      priority: 'p2',
      openedAt: '2026-05-18T08:00:00Z',
      caused: true,
      closedAt: '',
    });
    desk.does(run, 'update-incident', { workaround: 'Restart', owner: run }, { subject: first?.id ?? '' });
    desk.does(run, 'paste-incidents', paste('INC1;Slow payment;3;2026-05-18 10:00;2026-05-18 12:00;'));
    expect(desk.register.all('incidents')).toHaveLength(2);
    expect(desk.register.get('incidents', first?.id ?? '')).toMatchObject({
      priority: 'p3',
      closedAt: '2026-05-18T10:00:00Z',
      workaround: 'Restart',
      caused: true,
    });
    expect(desk.row).toMatchObject({ incidentsCaused: 1, incidentsSevere: 0 });
  });

  test('[WF-28] a bad line, a missing heading or a moment to come takes nothing over, and says which', () => {
    const desk = lastDay();
    const refused = (values: { readonly incidentLines: string }) => desk.refusal(run, 'paste-incidents', values);
    expect(refused(paste('INC1;Slow;2;18/05/2026;;', ';No number;2;18/05/2026;;', 'INC3;x;high;18/05/2026;;'))).toMatch(
      /Line 3.*Line 4/,
    );
    expect(refused(paste('INC1;Slow;2;31/02/2026;;'))).toMatch(/Line 2/);
    expect(refused({ incidentLines: 'Incident ID;Summary\nINC1;x' })).toMatch(/lacks: priority, openedAt/);
    expect(refused(paste('INC1;Slow;2;18/05/2027;;'))).toMatch(/future/);
    expect(desk.register.all('incidents')).toEqual([]);
  });
});

describe('hypercare', () => {
  test('[WF-28, ACV-19, RW-12] has a roster from both teams and one status a day, which the IT Leads hear of', () => {
    const desk = lastDay();
    expect(desk.refusal(run, 'set-roster', { rosterRun: [run] })).toMatch(/fill this in/);
    desk.does(run, 'set-roster', { rosterRun: [run], rosterBuild: [build] });
    expect(detailOf(desk.row, 'hypercare')).toMatchObject({ rosterRun: [run], rosterBuild: [build] });
    const status = { newIncidents: 3, slaMet: false, alerts: 1 };
    expect(desk.refusal(run, 'report-day', { ...status, statusDay: '2026-05-20' })).toMatch(/future/);
    expect(desk.refusal(run, 'report-day', { ...status, statusDay: '2026-05-13' })).toMatch(/not live then/);
    expect(desk.refusal(run, 'report-day', { newIncidents: 3 })).toMatch(/fill this in/);
    desk.does(run, 'report-day', { ...status, statusDay: '2026-05-18' });
    desk.does(run, 'report-day', status);
    const from = desk.register.notices.length;
    desk.does(run, 'report-day', { newIncidents: 1, slaMet: true, note: 'Calm' });
    expect(detailOf(desk.row, 'hypercare').days).toEqual([
      { day: '2026-05-18', incidents: 3, sla: false, alerts: 1, note: '', by: run },
      { day: '2026-05-19', incidents: 1, sla: true, alerts: 0, note: 'Calm', by: run },
    ]);
    expect(desk.register.notices.slice(from).flatMap((it) => it.to)).toEqual(expect.arrayContaining([owner, lead]));
  });

  test('[ACV-19] an extension needs reason and later day, takes back what was accepted, and the second goes to the Steering Committee', () => {
    const desk = lastDay();
    desk.register.settings = settingsWith({
      people: rows.people.map((it) => (it.id === specialist ? { ...it, roles: ['steering'] } : it)),
    });
    desk.does(owner, 'accept-lights', { lights: ['light-10'], reason: 'Away' });
    expect(desk.refusal(owner, 'extend-hypercare', { extendedTo: '2026-05-22' })).toMatch(/fill this in/);
    desk.does(owner, 'extend-hypercare', { extendedTo: '2026-05-22', reason: 'Month end' });
    expect(detailOf(desk.row, 'closure')).toMatchObject({ extensions: 1, exitLights: [], exitReason: '' });
    const from = desk.register.notices.length;
    const told = () => desk.register.notices.slice(from).filter((it) => it.to.includes(specialist));
    expect(told()).toEqual([]);
    desk.does(owner, 'extend-hypercare', { extendedTo: '2026-05-29', reason: 'Quarter end' });
    expect(told()).toHaveLength(1);
    expect(told()[0]?.body).toMatch(/2 times.*29 May 2026.*Quarter end/s);
    expect(desk.refusal(owner, 'decide-gate', exit, { subject: 'G5b' })).toMatch(/until 29 May 2026/);
  });

  test('[ACV-19] past its planned end it is escalated to the Delivery Manager every day until somebody decides', () => {
    const desk = watching();
    const mails = (now: string) => night(desk, now).filter((it) => /past its end/.test(it.subject));
    expect(mails('2026-05-19T02:00:00Z')).toEqual([]);
    expect(mails('2026-05-20T02:00:00Z').map((it) => it.to)).toEqual([[manager]]);
    expect(mails('2026-05-21T02:00:00Z').map((it) => it.to)).toEqual([[manager]]);
    desk.does(owner, 'extend-hypercare', { extendedTo: '2026-05-29', reason: 'Month end' });
    expect(mails('2026-05-22T02:00:00Z')).toEqual([]);
  });

  test('[CHG-07] RFCs without their review are chased from go-live on, once a week', () => {
    const desk = closing();
    const mails = (now: string) => night(desk, now).filter((it) => /without review/.test(it.subject));
    expect(mails('2026-05-15T02:00:00Z').map((it) => [it.to, /CRQ-17/.test(it.body)])).toEqual([
      [[manager, owner], true],
    ]);
    expect(mails('2026-05-18T02:00:00Z')).toEqual([]);
    expect(mails('2026-05-22T02:00:00Z')).toHaveLength(1);
    desk.does(
      manager,
      'review-change',
      { reviewOutcome: 'successful', reviewedOn: '2026-05-22' },
      { subject: `${desk.release}/CHA-1` },
    );
    expect(desk.register.get('changes', `${desk.release}/CHA-1`)).toMatchObject({
      reviewOutcome: 'successful',
      reviewedOn: '2026-05-22',
      reviewedBy: manager,
    });
    expect(mails('2026-05-29T02:00:00Z')).toEqual([]);
  });

  test('[WF-23] a condition of the Go that is due is chased at its owner and the Delivery Manager, a No-Go’s is not', () => {
    const desk = inSession();
    desk.does(lead, 'cast-vote', {
      vote: 'go-with-conditions',
      reason: 'Watch it',
      condition: 'Stand-by all night',
      conditionOwner: deputy,
      conditionDue: '2026-05-15',
    });
    desk.does(manager, 'decide-go', { decision: 'go-with-conditions' });
    const mails = (now: string) => night(desk, now).filter((it) => /condition/.test(it.subject));
    expect(mails('2026-05-14T02:00:00Z')).toEqual([]);
    expect(mails('2026-05-15T02:00:00Z').map((it) => [it.to, /Stand-by/.test(it.body)])).toEqual([
      [[deputy, manager], true],
    ]);
    const condition = desk.register.all('decisions').find((it) => it.kind === 'condition');
    desk.does(deputy, 'settle-condition', { note: 'Done' }, { subject: condition?.id ?? '' });
    expect(mails('2026-05-16T02:00:00Z')).toEqual([]);
  });
});
