import { describe, expect, it } from '@jest/globals';
import { findLessons } from '../../../src/domain/lessons/find';

const lessons = [
  { id: 'L1', lesson: 'Load test before UAT', service: 'Shop', type: 'minor', phase: 'test', recordedOn: '2026-05-01' },
  {
    id: 'L2',
    lesson: 'Tell the shops earlier',
    service: 'Shop',
    type: 'major',
    phase: 'move2run',
    recordedOn: '2026-05-03',
  },
  {
    id: 'L3',
    lesson: 'Load the data at night',
    service: 'Payroll',
    type: 'minor',
    phase: 'deploying',
    recordedOn: '2026-05-02',
  },
  { id: 'L4' },
] as const;
const ids = (query: Parameters<typeof findLessons>[1]) => findLessons(lessons, query).map((it) => it.id);

describe('The lessons library', () => {
  it('[ACV-21] is searched by service, type, phase and words, the newest first', () => {
    expect(ids({})).toEqual(['L2', 'L3', 'L1', 'L4']);
    expect(ids({ service: 'Shop' })).toEqual(['L2', 'L1']);
    expect(ids({ type: 'minor' })).toEqual(['L3', 'L1']);
    expect(ids({ phase: 'test' })).toEqual(['L1']);
    expect(ids({ words: 'LOAD  test' })).toEqual(['L1']);
    expect(ids({ service: 'Shop', words: 'night' })).toEqual([]);
  });
});
