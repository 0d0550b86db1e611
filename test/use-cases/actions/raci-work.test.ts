import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { building, planning, submitted, testing } from '../walk/minor';

const { owner, manager, build, run, observer } = people;

const openTasks = (desk: Desk) =>
  desk.register
    .all('tasks')
    .filter((it) => it.state === 'open')
    .map((it) => `${it.raciRow} ${it.kind} ${it.person.split('@')[0] ?? ''}`);
const mailsSince = (desk: Desk, from: number) =>
  desk.register.notices.slice(from).filter((it) => it.channel === 'mail');
const taskOf = (...[desk, row, kind, person]: readonly [desk: Desk, row: string, kind: string, person: string]) =>
  desk.register.all('tasks').find((it) => it.raciRow === row && it.kind === kind && it.person === person)?.id ?? '';

describe('the RACI rows drive the work (section 2 of the requirements)', () => {
  test('[RW-01] Initiation opens a task for R and a comment request for C', () => {
    expect(openTasks(submitted())).toEqual(['1.1 do olga', '1.1 comment marc']);
  });

  test('[RW-06] tests are two tasks, and both have to be done before the A is asked', () => {
    const desk = testing();
    const from = desk.register.notices.length;
    desk.does(build, 'complete-task', {}, { subject: taskOf(desk, '3.1', 'do', build) });
    expect(openTasks(desk)).not.toContain('3.1 accept olga');
    desk.does(run, 'complete-task', {}, { subject: taskOf(desk, '3.1', 'do', run) });
    expect(openTasks(desk)).toContain('3.1 accept olga');
    expect(mailsSince(desk, from).map((it) => [it.to, it.subject])).toEqual([
      [[owner], expect.stringContaining(desk.release)],
    ]);
  });

  test('accepting closes the activity and tells each I once', () => {
    const desk = testing();
    desk.does(build, 'complete-task', {}, { subject: taskOf(desk, '3.1', 'do', build) });
    desk.does(run, 'complete-task', {}, { subject: taskOf(desk, '3.1', 'do', run) });
    const from = desk.register.notices.length;
    desk.does(owner, 'complete-task', {}, { subject: taskOf(desk, '3.1', 'accept', owner) });
    expect(
      desk.register
        .all('tasks')
        .filter((it) => it.raciRow === '3.1')
        .map((it) => it.state),
    ).toEqual(['accepted', 'accepted', 'accepted']);
    expect(mailsSince(desk, from).map((it) => it.to)).toEqual([[manager]]);
  });

  test('where R and A are one person, doing is accepting (clarification 56)', () => {
    const desk = planning();
    desk.does(owner, 'complete-task', { note: 'Both told me' }, { subject: taskOf(desk, '1.4', 'do', owner) });
    expect(desk.register.get('tasks', taskOf(desk, '1.4', 'do', owner)).state).toBe('accepted');
  });

  test('only its person or the A marks a task done', () => {
    const desk = building();
    const task = taskOf(desk, '2.1', 'do', build);
    expect(desk.act(observer, 'complete-task', {}, { subject: task })).toMatchObject({
      kind: 'refusal',
      why: { key: 'refused.not-your-task' },
      who: expect.arrayContaining([build, owner]),
    });
    desk.does(owner, 'complete-task', {}, { subject: task });
    expect(desk.refusal(build, 'complete-task', {}, { subject: task })).toMatch(/not open/);
  });

  test('the gate asks for a note while a comment that was asked for is missing before its reply-by day', () => {
    const desk = submitted();
    expect(desk.act(owner, 'decide-gate', {}, { subject: 'G0' })).toMatchObject({
      kind: 'refusal',
      fields: { note: { key: 'form.missing' } },
    });
    desk.does(manager, 'answer-task', { answer: 'Fine with me' }, { subject: taskOf(desk, '1.1', 'comment', manager) });
    desk.does(owner, 'decide-gate', {}, { subject: 'G0' });
    expect(desk.row.state).toBe('planning');
  });

  test('after the reply-by day the gate asks for no note', () => {
    const desk = submitted();
    desk.register.now = '2026-03-20T08:00:00Z';
    desk.does(owner, 'decide-gate', {}, { subject: 'G0' });
    expect(desk.row.state).toBe('planning');
  });

  test('an answer goes to whoever accepts the activity, and only the person asked can give it', () => {
    const desk = building();
    const asked = taskOf(desk, '2.1', 'comment', run);
    expect(desk.refusal(owner, 'answer-task', { answer: 'x' }, { subject: asked })).toMatch(/somebody else/);
    const from = desk.register.notices.length;
    desk.does(run, 'answer-task', { answer: 'Mind the night jobs' }, { subject: asked });
    expect(mailsSince(desk, from).map((it) => it.to)).toEqual([[owner]]);
  });

  test('passing a gate accepts its activities and opens those of the next phase', () => {
    const desk = building();
    expect(desk.register.all('tasks').filter((it) => it.raciRow.startsWith('1.') && it.state === 'open')).toEqual([]);
    expect(openTasks(desk)).toEqual(['2.1 do bill', '2.1 comment rita']);
  });

  test('[RW-03] a Minor is asked for no SIP assessment', () => {
    expect(openTasks(planning()).filter((it) => it.startsWith('1.3'))).toEqual([]);
  });

  test('each person gets one mail that names all of their tasks', () => {
    const desk = submitted();
    const from = desk.register.notices.length;
    desk.does(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    const asking = mailsSince(desk, from).filter((it) => it.body.includes('Create RFC'));
    expect(asking.filter((it) => it.to.includes(owner))).toHaveLength(1);
    expect(asking[0]?.body).toContain('Plan the main milestones');
  });
});

describe('messages', () => {
  test('carry the release’s id, and placeholders are replaced as they are [BAD-14]', () => {
    const desk = submitted();
    desk.does(owner, 'edit-release', { title: 'Price $& {actor} <?= 1 ?>' });
    const from = desk.register.notices.length;
    desk.does(manager, 'hold', { reason: '{{7*7}} $1' });
    const [mail] = mailsSince(desk, from);
    expect(mail?.subject).toContain(desk.release);
    expect(mail?.body).toContain('{{7*7}} $1');
    expect(`${mail?.subject ?? ''}${mail?.body ?? ''}`).toContain('Price $& {actor} <?= 1 ?>');
  });

  test('are said once in the thread of the release, in the Chat space of its domain', () => {
    const desk = submitted();
    const chats = desk.register.notices.filter((it) => it.channel === 'chat');
    expect(chats.map((it) => [it.to, it.release])).toEqual([
      [['spaces/sales'], desk.release],
      [['spaces/sales'], desk.release],
    ]);
  });

  test('[BAD-17] no line break reaches a subject', () => {
    const desk = submitted();
    desk.register.put('releases', desk.release, { title: 'Shop\r\nBcc: x@y' });
    const from = desk.register.notices.length;
    desk.does(manager, 'hold', { reason: 'x' });
    expect(mailsSince(desk, from).filter((it) => /[\r\n]/.test(it.subject))).toEqual([]);
  });
});
