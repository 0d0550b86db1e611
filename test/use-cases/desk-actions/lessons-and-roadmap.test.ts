import { describe, expect, test } from '@jest/globals';
import { processView } from '../../../src/use-cases/views/process';
import { people } from '../walk/company';
import { Desk } from '../walk/desk';

const { manager, owner, run, deliveryLead, observer } = people;

function rowsOf(desk: Desk, section: string) {
  desk.register.actor = manager;
  const { world, circumstances } = desk.register.look(processView.wants(section));
  const answer = processView.show(world, section, circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return answer.view.panel;
}

describe('the roadmap', () => {
  const idea = (improvement: string, due: string) => ({ improvement, source: 'Process review', owner, due });

  test('[ACT-05, GOV-12] lists improvements by quarter, each with source, owner, state and the effect that was measured', () => {
    const desk = new Desk();
    desk.does(manager, 'add-improvement', idea('Rehearse rollbacks', '2026-10-15'));
    desk.does(manager, 'add-improvement', idea('Shorter checklist', '2026-06-30'));
    const [, second] = rowsOf(desk, 'improvements').rows;
    expect(second?.detail).toBe('2026 Q4 · Proposed · Process review · Olga · 15 Oct 2026');
    expect(second?.actions.map((it) => it.action)).toEqual(['update-improvement']);
    const subject = second?.id ?? '';
    expect(desk.refusal(owner, 'update-improvement', {}, { subject })).toMatch(/not yours/);
    expect(desk.act(deliveryLead, 'update-improvement', { improvementState: 'done' }, { subject })).toMatchObject({
      kind: 'refusal',
      fields: { effect: { key: 'form.missing' } },
    });
    desk.does(
      deliveryLead,
      'update-improvement',
      { improvementState: 'done', owner: run, due: '2026-05-15', effect: 'Two rollbacks under ten minutes' },
      { subject },
    );
    expect(rowsOf(desk, 'improvements').rows.map((it) => it.detail)).toEqual([
      '2026 Q2 · Done · Process review · Rita · 15 May 2026 · Two rollbacks under ten minutes',
      '2026 Q2 · Proposed · Process review · Olga · 30 Jun 2026',
    ]);
    expect(desk.refusal(deliveryLead, 'update-improvement', {}, { subject: 'IMP-99' })).toMatch(/no record/);
  });
});

describe('the lessons library', () => {
  test('[ACV-21] lists every lesson, the newest first, and is searched by service, type, phase and words', () => {
    const desk = new Desk();
    const put = (n: number, lesson: string, service: string) =>
      desk.register.put('lessons', `REL-2026-000${n}/LES-1`, {
        lesson,
        service,
        type: 'minor',
        kind: 'lesson',
        phase: 'test',
        recordedOn: `2026-02-0${n}`,
      });
    put(1, 'Load test before UAT', 'Shop');
    put(2, 'Tell the shops', 'Shop');
    put(3, 'Load at night', 'Payroll');
    const panel = rowsOf(desk, 'lessons');
    expect(panel.rows.map((it) => it.title)).toEqual(['Load at night', 'Tell the shops', 'Load test before UAT']);
    expect(panel.rows[2]?.detail).toBe('Lesson · Shop · Minor · test · 1 Feb 2026');
    expect(panel.actions.map((it) => it.action)).toEqual(['find-lessons']);
    expect(desk.does(observer, 'find-lessons', { service: 'Shop', words: 'load' }).said).toBe(
      '1 lesson: REL-2026-0001/LES-1 – Load test before UAT',
    );
    expect(desk.does(observer, 'find-lessons', { phase: 'build' }).said).toBe('No lesson fits.');
  });
});
