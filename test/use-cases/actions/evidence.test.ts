import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../../src/domain/checklist/evidence';
import { checklistView } from '../../../src/use-cases/views/checklist';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, closed, closing, planning, testing } from '../walk/minor';

const { owner, manager, build, run, specialist, deputy } = people;
const link = 'https://docs.example.test/page';
const item = (desk: Desk, code: string) => desk.register.get('checklist', `${desk.release}/${code}`);
const ids = (desk: Desk, ...codes: string[]) => ({ items: codes.map((it) => `${desk.release}/${it}`) });

const shown = (desk: Desk, who: string, code: string) => {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(checklistView.wants(desk.release));
  const answer = checklistView.show(world, desk.release, circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  const found = answer.view.groups.flatMap((it) => it.items).find((it) => it.item === code);
  if (!found) throw new Error(`No ${code}`);
  return found;
};

describe('what proves an item', () => {
  test('[CHK-01] a record number of another system counts as much as a link', () => {
    const desk = planning();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), recordNumber: 'TEST-881' });
    expect(item(desk, 'I1')).toMatchObject({
      state: 'done',
      evidenceKind: 'record',
      evidenceRef: 'TEST-881',
      evidence: '',
    });
    expect(shown(desk, owner, 'I1').note).toContain('TEST-881');
    desk.does(owner, 'validate-items', ids(desk, 'I1'));
  });

  test('[CHK-01] a sentence alone is enough for a low item only', () => {
    const desk = planning();
    expect(desk.refusal(owner, 'complete-items', { ...ids(desk, 'B2'), note: 'We looked' })).toMatch(/evidence/i);
    const low = desk.register.all('checklist').find((it) => it.priority === 'low' && it.raciRow === '3.2')?.item ?? '';
    desk.does(owner, 'complete-items', { ...ids(desk, low), note: 'We looked' });
    expect(item(desk, low)).toMatchObject({ state: 'done', evidenceKind: 'sentence', reason: 'We looked' });
    expect(
      desk.refusal(owner, 'complete-items', { ...ids(desk, 'B2'), evidence: link, evidenceOn: '2027-01-01' }),
    ).toMatch(/future/);
  });

  const message = {
    messageSender: specialist,
    messageOn: '2026-02-27',
    messageWord: 'agreed',
    messageId: '<42@acme.test>',
    link,
    messageAuthentication: 'dkim=pass',
  };

  test('a message keeps id, link, sender, day and word, and its writer hears of it with a way to object (clarification 57)', () => {
    const desk = planning();
    const from = desk.register.notices.length;
    desk.does(owner, 'record-message', { ...ids(desk, 'B2'), ...message });
    expect(item(desk, 'B2')).toMatchObject({
      state: 'done',
      doneBy: owner,
      evidence: link,
      evidenceKind: 'message',
      evidenceRef: '<42@acme.test>',
      evidenceOn: '2026-02-27',
    });
    expect(messageOf(item(desk, 'B2'))).toEqual({
      sender: specialist,
      sentOn: '2026-02-27',
      word: 'agreed',
      authentication: 'dkim=pass',
      recordedBy: owner,
    });
    const told = desk.register.notices.slice(from).find((it) => it.to.includes(specialist));
    expect(told?.body).toContain(`mailto:${owner}?subject=`);
    expect(told?.body).toContain('agreed');
    expect(shown(desk, manager, 'B2').note).toMatch(/message of Spencer.*agreed/);
  });

  test('one’s own message proves nothing, and none comes from the future', () => {
    const desk = planning();
    expect(desk.refusal(owner, 'record-message', { ...ids(desk, 'B2'), ...message, messageSender: owner })).toMatch(
      /own message/,
    );
    expect(desk.refusal(owner, 'record-message', { ...ids(desk, 'B2'), ...message, messageOn: '2026-03-03' })).toMatch(
      /future/,
    );
    expect(desk.refusal(owner, 'record-message', { ...ids(desk, 'B2'), ...message, messageId: '' })).toMatch(
      /fill this in/,
    );
  });

  test('only the writer of the message can take it back; the item is open again and proves nothing', () => {
    const desk = planning();
    desk.does(owner, 'record-message', { ...ids(desk, 'B2'), ...message });
    desk.does(manager, 'validate-items', ids(desk, 'B2'));
    expect(shown(desk, manager, 'B2').may).not.toContain('object-evidence');
    expect(shown(desk, specialist, 'B2').may).toContain('object-evidence');
    expect(desk.refusal(manager, 'object-evidence', { ...ids(desk, 'B2'), reason: 'x' })).toMatch(
      /no message of yours/,
    );
    desk.does(specialist, 'object-evidence', { ...ids(desk, 'B2'), reason: 'I said the opposite' });
    expect(item(desk, 'B2')).toMatchObject({
      state: 'open',
      evidence: '',
      evidenceKind: '',
      message: '',
      validatedBy: '',
    });
  });

  test('evidence that is older than the change of its topic, or than the build package, is marked', () => {
    const desk = testing();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link, evidenceOn: '2026-03-01' });
    desk.does(owner, 'complete-items', { ...ids(desk, 'B2'), evidence: link, evidenceOn: '2026-03-01' });
    desk.does(build, 'complete-items', { ...ids(desk, 'I4'), evidence: link });
    expect(shown(desk, owner, 'I1').note).toMatch(/older than the change of 2 Mar 2026/);
    expect(shown(desk, owner, 'B2').note).not.toMatch(/older/);
    expect(shown(desk, owner, 'I4').note).not.toMatch(/older/);
  });

  test('[CHK-06] the item about LeanIX is not done while a CI has no reference there', () => {
    const desk = testing();
    desk.does(build, 'add-component', { componentKind: 'ci', name: 'queue', ciAction: 'new' });
    desk.register.put('checklist', `${desk.release}/E1`, { state: 'open' });
    expect(desk.refusal(run, 'complete-items', { ...ids(desk, 'E1'), evidence: link })).toMatch(
      /E1: no LeanIX reference yet: queue/,
    );
    expect(shown(desk, run, 'E1').may).not.toContain('done');
    expect(shown(desk, run, 'E1').note).toMatch(/no LeanIX reference yet: queue/);
    const queue = desk.register.all('components').find((it) => it.name === 'queue')?.id ?? '';
    desk.does(build, 'update-component', { ciReference: 'APP-99' }, { subject: queue });
    expect(shown(desk, run, 'E1').may).toContain('done');
    desk.does(run, 'complete-items', { ...ids(desk, 'E1'), evidence: link });
    expect(item(desk, 'E1').state).toBe('done');
  });
});

describe('several people at once', () => {
  test('two validate the same item: the second learns that it is settled', () => {
    const desk = planning();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    desk.does(owner, 'validate-items', ids(desk, 'I1'));
    const first = item(desk, 'I1').validatedAt;
    desk.register.now = '2026-03-02T08:00:05Z';
    expect(desk.refusal(owner, 'validate-items', ids(desk, 'I1'))).toMatch(/I1/);
    expect(item(desk, 'I1').validatedAt).toBe(first);
  });

  test('one reopens what another is about to validate: the validation is refused', () => {
    const desk = planning();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    desk.does(owner, 'reopen-items', { ...ids(desk, 'I1'), reason: 'Wrong file' });
    expect(desk.refusal(owner, 'validate-items', ids(desk, 'I1'))).toMatch(/I1/);
    expect(item(desk, 'I1').state).toBe('open');
  });

  test('who did the work again is who did it last, and cannot validate it', () => {
    const desk = planning();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    desk.does(owner, 'reopen-items', { ...ids(desk, 'I1'), reason: 'Again' });
    desk.does(owner, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    expect(desk.refusal(owner, 'validate-items', ids(desk, 'I1'))).toMatch(/whoever did it/);
  });
});

describe('what is left for later', () => {
  const low = (desk: Desk) =>
    desk.register.all('checklist').find((it) => it.priority === 'low' && it.raciRow === '3.2')?.item ?? '';
  const when = { owner: deputy, due: '2026-06-15', reason: 'After go-live' };
  const chase = (desk: Desk) => desk.register.get('tasks', `${desk.release}/LTR-${low(desk)}`);

  test('[CHK-03] is chased: its owner hears of it and has a task on its day; a new day moves the task', () => {
    const desk = planning();
    const from = desk.register.notices.length;
    desk.does(owner, 'defer-item', { ...ids(desk, low(desk)), ...when });
    expect(chase(desk)).toMatchObject({ person: deputy, due: '2026-06-15', state: 'open', kind: 'do' });
    expect(desk.register.notices.slice(from).flatMap((it) => it.to)).toContain(deputy);
    desk.does(owner, 'defer-item', { ...ids(desk, low(desk)), ...when, due: '2026-07-01' });
    expect(chase(desk).due).toBe('2026-07-01');
    expect(desk.refusal(deputy, 'complete-task', {}, { subject: chase(desk).id })).toMatch(/checklist item is done/);
    expect(desk.refusal(owner, 'defer-item', { ...ids(desk, low(desk)), ...when, due: '' })).toMatch(/fill this in/);
  });

  test('[PSF-13] outlives the closure of the release, and ends when the item is done', () => {
    const desk = closing();
    const code = low(desk);
    desk.register.put('checklist', `${desk.release}/${code}`, { state: 'open', doneBy: '', validatedBy: '' });
    desk.does(owner, 'defer-item', { ...ids(desk, code), ...when, owner });
    desk.register.put('releases', desk.release, { state: 'closed' });
    expect(chase(desk).state).toBe('open');
    expect(desk.refusal(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link })).toMatch(/I1/);
    desk.does(owner, 'complete-items', { ...ids(desk, code), note: 'Done in June' });
    expect(item(desk, code).state).toBe('done');
    expect(chase(desk).state).toBe('done');
  });

  test('[PSF-13] passing the last gate drops the tasks of the procedure, not the reminders', () => {
    const desk = closed();
    expect(
      desk.register
        .all('tasks')
        .filter((it) => it.state === 'open')
        .map((it) => it.raciRow),
    ).toEqual(['later']);
  });

  test('an accepted exception is chased as well, until the item is done', () => {
    const desk = planning();
    desk.does(owner, 'request-exception', { ...ids(desk, 'B2'), reason: 'Vendor answers in June' });
    desk.does(manager, 'decide-exception', {
      ...ids(desk, 'B2'),
      decision: 'accepted',
      reason: 'Low risk',
      due: '2026-06-30',
      owner: build,
    });
    const task = () => desk.register.get('tasks', `${desk.release}/LTR-B2`);
    expect(task()).toMatchObject({ person: build, due: '2026-06-30', state: 'open' });
    desk.does(owner, 'complete-items', { ...ids(desk, 'B2'), evidence: link });
    expect(task().state).toBe('done');
  });

  test('reopened, it is chased no more', () => {
    const desk = planning();
    desk.does(owner, 'defer-item', { ...ids(desk, low(desk)), ...when });
    desk.does(owner, 'reopen-items', { ...ids(desk, low(desk)), reason: 'Now after all' });
    expect(chase(desk).state).toBe('done');
  });

  test('after the Go, a message that is taken back from a high item asks for a new decision', () => {
    const desk = authorised();
    desk.register.put('checklist', `${desk.release}/B2`, {
      evidenceKind: 'message',
      message: JSON.stringify({ sender: specialist }),
    });
    desk.does(specialist, 'object-evidence', { ...ids(desk, 'B2'), reason: 'Not what I said' });
    expect(desk.row.state).toBe('move2run');
  });
});
