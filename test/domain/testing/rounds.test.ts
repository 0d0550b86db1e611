import { describe, expect, it } from '@jest/globals';
import { coverage, iteration, lastRounds, missingTypes } from '../../../src/domain/testing/rounds';
import { aRecord } from '../../builders';

const aTest = (set: Parameters<typeof aRecord<'tests'>>[1]) => aRecord('tests', { id: 'T', round: 1, ...set });

describe('Testing goes round', () => {
  it('[WF-20] and is judged by the last round of each type, counted over all of them', () => {
    const tests = [
      aTest({ id: '1', type: 'functional', round: 1 }),
      aTest({ id: '2', type: 'functional', round: 3 }),
      aTest({ id: '3', type: 'functional', round: 2 }),
      aTest({ id: '4', type: 'uat', round: 1 }),
    ];
    expect(lastRounds(tests).map((it) => it.id)).toEqual(['2', '4']);
    expect(iteration(tests)).toBe(3);
    expect(iteration([])).toBe(0);
    expect(iteration([aTest({ type: 'uat', round: null })])).toBe(1);
  });

  it('[PSF-14, KRI-08] with a coverage that never reads 100 too early', () => {
    expect(coverage(aTest({ planned: 300, executed: 299 }))).toBe(99);
    expect(coverage(aTest({ planned: 300, executed: 300 }))).toBe(100);
    expect(coverage(aTest({ planned: 5, executed: null }))).toBe(0);
    expect(coverage(aTest({ planned: 0, executed: 0 }))).toBeNull();
    expect(coverage(aTest({ planned: null }))).toBeNull();
  });

  it('[ACV-11, ACV-12] holds functional, non-functional and users’ tests on a Major', () => {
    expect(missingTypes([])).toEqual(['functional', 'performance', 'uat']);
    expect(missingTypes([aTest({ type: 'functional' }), aTest({ type: 'security' })])).toEqual(['uat']);
    for (const type of ['integration', 'regression', 'performance', 'security'] as const)
      expect(missingTypes([aTest({ type }), aTest({ type: 'uat' })])).toEqual(['functional']);
  });
});
