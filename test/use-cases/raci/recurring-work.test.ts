import { describe, expect, test } from '@jest/globals';
import { myWorkView } from '../../../src/use-cases/views/my-work';
import { people, rows, settingsWith } from '../walk/company';
import type { Desk } from '../walk/desk';
import { building, inSession, readying, watching } from '../walk/minor';
import { holders, opened } from './raci-desk';

const { owner, manager, build, run, observer, lead } = people;
const freshness = (desk: Desk) =>
  desk.register.all('tasks').filter((it) => it.raciRow === '4.2' && it.kind === 'do' && it.state === 'open');
const todo = (desk: Desk, who: string) => {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(myWorkView.wants(null));
  const shown = myWorkView.show(world, null, circumstances);
  if (shown.kind === 'refusal') throw new Error(shown.why.key);
  return shown.view.todo;
};

describe('looking after the Runbook', () => {
  test('[RW-09] comes again once it is accepted, when the sections get old', () => {
    const desk = opened({ method: 'waterfall', type: 'minor', row: '4.2' });
    const [first] = freshness(desk);
    expect(first?.person).toBe(holders.so);
    desk.does(holders.so, 'complete-task', { note: 'Read' }, { subject: first?.id ?? '' });
    expect(freshness(desk)).toEqual([]);
    const accept = desk.register.all('tasks').find((it) => it.raciRow === '4.2' && it.kind === 'accept');
    expect(accept?.person).toBe(holders.dm);
    const from = desk.register.notices.length;
    desk.does(holders.dm, 'complete-task', { note: 'Seen' }, { subject: accept?.id ?? '' });
    expect(freshness(desk)).toEqual([expect.objectContaining({ person: holders.so, due: '2026-09-02' })]);
    const heard = (since: number) =>
      desk.register.notices.slice(since).filter((it) => it.to.includes(holders.board)).length;
    expect(heard(from)).toBe(1);
    const again = desk.register.notices.length;
    desk.does(holders.so, 'complete-task', { note: 'Read' }, { subject: freshness(desk)[0]?.id ?? '' });
    const second = desk.register
      .all('tasks')
      .find((it) => it.kind === 'accept' && it.state === 'open' && it.raciRow === '4.2');
    desk.does(holders.dm, 'complete-task', { note: 'Seen' }, { subject: second?.id ?? '' });
    expect(freshness(desk)).toHaveLength(1);
    expect(heard(again)).toBe(0);
  });

  test('[RW-09] goes on in hypercare', () => {
    expect(freshness(watching()).map((it) => it.person)).toEqual([owner]);
  });
});

describe('the communication', () => {
  test('[RW-11] is sent by the Service Owner, with a copy to whoever is informed', () => {
    const desk = inSession();
    const subject = desk.register.all('communications')[0]?.id ?? '';
    desk.does(owner, 'send-communication', {}, { subject });
    expect(desk.register.notices.at(-1)?.to).toEqual(['all@acme.test', manager, lead]);
    expect(desk.act(observer, 'send-communication', {}, { subject })).toMatchObject({ kind: 'refusal' });
  });
});

describe('work follows the people of a release', () => {
  test('[MOD-13] another Build lead is asked what the one before was asked', () => {
    const desk = building();
    const asked = (who: string) =>
      desk.register.all('tasks').filter((it) => it.raciRow === '2.1' && it.person === who && it.state === 'open');
    desk.does(owner, 'edit-release', { buildLead: observer });
    expect([asked(build), asked(observer).map((it) => it.kind)]).toEqual([[], ['do']]);
    desk.does(owner, 'edit-release', { title: 'Faster still' });
    expect(asked(observer)).toHaveLength(1);
  });

  test('stands in the work of a deputy on those days (clarification 68)', () => {
    const desk = building();
    const own = () => todo(desk, observer).map((it) => it.subject);
    const task = desk.register.all('tasks').find((it) => it.raciRow === '2.1' && it.kind === 'do')?.id;
    expect(own()).not.toContain(task);
    desk.register.settings = settingsWith({
      people: rows.people.map((it) => (it.id === build ? { ...it, deputy: observer, deputyTo: '2026-03-02' } : it)),
    });
    expect(own()).toContain(task);
    desk.register.now = '2026-03-03T08:00:00Z';
    expect(own()).not.toContain(task);
  });

  test('an agile gate waits for the requester', () => {
    const desk = opened({ method: 'agile', type: 'minor', row: '2.1' });
    expect(todo(desk, holders.requester).map((it) => it.action)).toContain('decide-gate');
    expect(todo(desk, holders.so).map((it) => it.action)).not.toContain('decide-gate');
  });

  test('[RW-12] the roster of hypercare has Build and Run', () => {
    const desk = watching();
    const asked = desk.register.all('tasks').filter((it) => it.raciRow === '5.1' && it.kind === 'do');
    expect(asked.map((it) => it.person)).toEqual([build, run]);
    expect(
      readying()
        .register.all('tasks')
        .filter((it) => it.raciRow === '5.1'),
    ).toEqual([]);
  });
});
