import { describe, expect, test } from '@jest/globals';
import { processView } from '../../../src/use-cases/views/process';
import { approval, people, planningMajor, submittedMajor } from '../walk/major';
import { seeing } from '../walk/seeing';

const { owner, pmo, observer } = people;
const add = { rfcNumber: 'CRQ-1', impact: 'low', risk: 'low' };

describe('projects and demands', () => {
  test('[MOD-10, INT-01, INT-02] a project lists its releases and changes, each with the model it fits; a demand its releases', () => {
    const desk = planningMajor();
    const first = desk.release;
    desk.does(owner, 'set-portfolio', { demand: 'DMD-1' });
    desk.does(pmo, 'add-change', add);
    desk.register.put('changes', `${first}/CHA-9`, { number: 'CRQ-9', model: '' });
    const second = submittedMajor();
    desk.register.put('releases', 'REL-2026-0002', {
      ...second.row,
      id: 'REL-2026-0002',
      project: 'PRJ-7',
      demand: 'DMD-1',
    });
    desk.register.put('releases', 'REL-2026-0003', { title: 'Alone' });
    const { rows } = seeing(desk, observer, processView, 'portfolio').panel;
    expect(rows.map((it) => it.title)).toEqual(['Project PRJ-7', 'Demand DMD-1']);
    expect(rows[0]?.detail).toBe(
      'Plan · 2 releases · REL-2026-0001 New web shop (Planning), REL-2026-0002 New web shop (Initiation) · 2 changes: CRQ-1 (NORMAL-MAJOR), CRQ-9 (fits no change model)',
    );
    expect(rows[1]?.detail).toMatch(/^2 releases · REL-2026-0001/);
    expect(approval.project).toBe('PRJ-7');
  });
});
