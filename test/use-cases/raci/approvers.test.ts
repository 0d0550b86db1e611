import { describe, expect, test } from '@jest/globals';
import { releaseView } from '../../../src/use-cases/views/release';
import { people, settingsWith, rows } from '../walk/company';
import type { Desk } from '../walk/desk';
import { building, inSession, submitted } from '../walk/minor';

const { owner, manager, deputy, build, run, lead, observer } = people;
const peopleWith = (id: string, set: Partial<(typeof rows.people)[number]>) =>
  settingsWith({ people: rows.people.map((it) => (it.id === id ? { ...it, ...set } : it)) });
const gateOffer = (desk: Desk, who: string, subject: string) => {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
  const shown = releaseView.show(world, desk.release, circumstances);
  if (shown.kind === 'refusal') throw new Error(shown.why.key);
  return shown.view.next.find((it) => it.action === 'decide-gate' && it.subject === subject);
};

describe('the last approver of a gate', () => {
  test('is gone: the gate stays closed and says which role waits for a name', () => {
    const desk = submitted();
    desk.register.settings = peopleWith(owner, { to: '2026-03-01' });
    for (const who of [manager, deputy, build, observer])
      expect(desk.refusal(who, 'decide-gate', { note: 'x' }, { subject: 'G0' })).toMatch(
        /Nobody active can do this: Service Owner has no one/,
      );
    expect(desk.row.state).toBe('initiation');
    expect(gateOffer(desk, manager, 'G0')?.refused?.why).toMatch(/Service Owner/);
    desk.does(manager, 'edit-release', { serviceOwner: build });
    desk.does(build, 'decide-gate', { note: 'Mine now' }, { subject: 'G0' });
    expect(desk.row.state).toBe('planning');
  });

  test('is away: whoever stands in passes it, and only on those days (clarification 68)', () => {
    const desk = building();
    desk.register.settings = peopleWith(owner, { deputy: observer, deputyFrom: '2026-03-02', deputyTo: '2026-03-03' });
    desk.does(build, 'add-component', { componentKind: 'ci', name: 'web-shop', ciAction: 'changed', owner: run });
    const closed = desk.act(observer, 'decide-gate', { note: 'x' }, { subject: 'G2' });
    expect(closed).toMatchObject({ kind: 'refusal', why: { key: 'refused.gate-closed' } });
    desk.register.now = '2026-03-04T08:00:00Z';
    expect(desk.refusal(observer, 'decide-gate', { note: 'x' }, { subject: 'G2' })).toMatch(/belongs to the activity/);
  });
});

describe('one person (clarification 68)', () => {
  test('has one vote, under whichever address and in however many roles', () => {
    const desk = inSession();
    desk.register.settings = peopleWith(lead, {
      aliases: ['liam.old@acme.test'],
      roles: ['it-lead', 'cab', 'architect'],
    });
    desk.does(lead, 'cast-vote', { vote: 'go' });
    desk.does('liam.old@acme.test', 'cast-vote', { vote: 'no-go', reason: 'Second thoughts' });
    const votes = desk.register.all('decisions').filter((it) => it.kind === 'vote');
    expect(votes.map((it) => [it.person, it.result])).toEqual([[lead, 'no-go']]);
  });

  test('does a task of whoever they stand in for, and the record says who did it', () => {
    const desk = building();
    const task = desk.register.all('tasks').find((it) => it.raciRow === '2.1' && it.kind === 'do');
    const subject = task?.id ?? '';
    expect(desk.refusal(observer, 'complete-task', { note: 'x' }, { subject })).toMatch(/somebody else/);
    desk.register.settings = peopleWith(build, { deputy: observer, deputyTo: '2026-03-31' });
    desk.does(observer, 'complete-task', { note: 'For Bill' }, { subject });
    expect(desk.register.get('tasks', subject)).toMatchObject({ person: build, doneBy: observer, state: 'done' });
  });
});

describe('work that is opened', () => {
  test('[MOD-13, MOD-03] has a named person who is there: who has left is replaced by the deputy, or the accountable', () => {
    const opened = (set: Partial<(typeof rows.people)[number]>) => {
      const desk = building();
      desk.does(owner, 'send-back', { to: 'planning', reason: 'Scope' });
      // He leaves between the naming, which the gate asks for, and the start.
      desk.register.settings = settingsWith({
        ...peopleWith(build, set),
        gates: rows.gates.map((it) => ({ ...it, active: it.id !== 'roles-named' })),
      });
      desk.does(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
      return desk.register.all('tasks').filter((it) => it.raciRow === '2.1' && it.kind === 'do' && it.state === 'open');
    };
    expect(opened({}).map((it) => it.person)).toEqual([build]);
    expect(opened({ to: '2026-03-01', deputy: observer }).map((it) => it.person)).toEqual([observer]);
    expect(opened({ to: '2026-03-01' }).map((it) => it.person)).toEqual([owner]);
  });

  test('[MOD-13] waits at the gate of its plan until every role has an active name', () => {
    const desk = building();
    desk.does(owner, 'send-back', { to: 'planning', reason: 'Scope' });
    desk.register.settings = peopleWith(build, { to: '2026-03-01' });
    expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' })).toMatch(/named as Build lead/);
  });

  test('[MOD-13] no task of the whole way lacks a name', () => {
    expect(
      inSession()
        .register.all('tasks')
        .filter((it) => it.person === '' || it.openedAt === ''),
    ).toEqual([]);
  });
});

describe('four eyes (clarification 56)', () => {
  test('on an activity ask another person than the doer to accept it', () => {
    const desk = submitted();
    desk.register.settings = settingsWith({
      raci: rows.raci.map((it) => (it.row === '1.1' && it.method === 'waterfall' ? { ...it, fourEyes: true } : it)),
    });
    const task = desk.register.all('tasks').find((it) => it.raciRow === '1.1' && it.kind === 'do');
    desk.does(owner, 'complete-task', { note: 'x' }, { subject: task?.id ?? '' });
    const accept = desk.register.all('tasks').find((it) => it.raciRow === '1.1' && it.kind === 'accept');
    expect(accept).toMatchObject({ person: manager, state: 'open' });
    const subject = accept?.id ?? '';
    expect(desk.refusal(owner, 'complete-task', { note: 'x' }, { subject })).toMatch(/did this yourself/);
    desk.does(manager, 'complete-task', { note: 'Seen' }, { subject });
    expect(desk.register.get('tasks', task?.id ?? '').state).toBe('accepted');
  });
});
