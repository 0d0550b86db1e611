import { describe, expect, test } from '@jest/globals';
import { myWorkView } from '../../../src/use-cases/views/my-work';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { building, submitted } from '../walk/minor';

const { manager, owner, deliveryLead, deputy, build } = people;
const asked = { escalation: 'Build has no test environment', replyBy: '2026-03-06' };

const openOf = (desk: Desk) => desk.register.all('tasks').find((it) => it.kind === 'escalation' && it.state === 'open');

describe('a blocked gate', () => {
  test('[ACT-07] goes from the Delivery Manager to the Delivery Lead with a reply-by day, and the answer is recorded', () => {
    const desk = building();
    desk.does(manager, 'escalate', asked, { subject: 'G2' });
    const task = openOf(desk);
    expect(task).toMatchObject({ person: deliveryLead, due: '2026-03-06', raciRow: 'G2', askedBy: manager });
    expect(desk.register.notices.at(-1)).toMatchObject({ to: [deliveryLead] });
    expect(desk.register.notices.at(-1)?.body).toContain('Build has no test environment');
    desk.does(deliveryLead, 'answer-escalation', { answer: 'You get mine' }, { subject: task?.id ?? '' });
    expect(desk.register.get('tasks', task?.id ?? '')).toMatchObject({ state: 'done', answer: 'You get mine' });
    expect(desk.register.all('decisions').at(-1)).toMatchObject({
      kind: 'escalation',
      gate: 'G2',
      person: deliveryLead,
      reason: 'You get mine',
    });
    expect(desk.register.notices.at(-1)?.to).toContain(manager);
  });

  test('[ACT-07] waits in the work of the Delivery Lead', () => {
    const desk = building();
    desk.does(manager, 'escalate', asked, { subject: 'G2' });
    desk.register.actor = deliveryLead;
    const { world, circumstances } = desk.register.look(myWorkView.wants(null));
    const shown = myWorkView.show(world, null, circumstances);
    if (shown.kind === 'refusal') throw new Error(shown.why.key);
    expect(shown.view.todo).toEqual([
      expect.objectContaining({ action: 'answer-escalation', subject: openOf(desk)?.id, due: '2026-03-06' }),
    ]);
  });

  test('[ACT-07] is escalated once, by the Delivery Manager or the deputy, answered by the Delivery Lead', () => {
    const desk = building();
    expect(desk.act(build, 'escalate', asked, { subject: 'G2' })).toMatchObject({
      kind: 'refusal',
      who: [manager, deputy],
    });
    desk.does(deputy, 'escalate', asked, { subject: 'G2' });
    expect(desk.refusal(manager, 'escalate', asked, { subject: 'G2' })).toMatch(/waits for an answer/);
    const subject = openOf(desk)?.id ?? '';
    expect(desk.act(owner, 'answer-escalation', { answer: 'x' }, { subject })).toMatchObject({ kind: 'refusal' });
  });

  test('[ACT-07] an open gate, and one that is not next, is not escalated', () => {
    const desk = submitted();
    expect(desk.refusal(manager, 'escalate', asked, { subject: 'G0' })).toMatch(/not blocked/);
    expect(desk.refusal(manager, 'escalate', asked, { subject: 'G3' })).not.toBe('');
    expect(desk.refusal(manager, 'escalate', { ...asked, replyBy: '2026-03-01' }, { subject: 'G0' })).not.toBe('');
  });
});
