import { describe, expect, test } from '@jest/globals';
import { processView } from '../../../src/use-cases/views/process';
import { people } from '../walk/company';
import { Desk } from '../walk/desk';

const { manager, owner } = people;
const idea = { improvement: 'Rehearse rollbacks', source: 'Review of March', owner, due: '2026-06-30' };

function section(desk: Desk, who: string) {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(processView.wants('improvements'));
  const answer = processView.show(world, 'improvements', circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return answer.view;
}

describe('the improvement register', () => {
  test('[ACT-05] keeps an idea with source, owner and day, and the page Process lists it', () => {
    const desk = new Desk();
    desk.does(manager, 'add-improvement', idea);
    expect(desk.register.all('improvements')).toEqual([
      expect.objectContaining({ title: 'Rehearse rollbacks', owner, due: '2026-06-30', state: 'proposed' }),
    ]);
    const { panel } = section(desk, manager);
    expect(panel.rows.map((it) => it.title)).toEqual(['Rehearse rollbacks']);
    expect(panel.rows[0]?.detail).toContain('Review of March');
    expect(panel.actions.map((it) => it.action)).toContain('add-improvement');
  });

  test('takes ideas of those who lead the process only, and says who they are', () => {
    const desk = new Desk();
    expect(desk.refusal(owner, 'add-improvement', idea)).toBe('This is not yours to do.');
    const [offer] = section(desk, owner).panel.actions;
    expect(offer?.refused?.who.length).toBeGreaterThan(0);
  });

  test('an idea without an owner is not kept', () => {
    const desk = new Desk();
    expect(desk.refusal(manager, 'add-improvement', { ...idea, owner: '' })).not.toBe('');
    expect(desk.register.all('improvements')).toEqual([]);
  });
});
