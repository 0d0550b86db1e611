import { describe, expect, it } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { riskOf } from '../../../src/domain/releases/risk';

const parts = (set: object) =>
  detailOf(
    {
      risk: JSON.stringify({
        users: 1,
        criticality: 1,
        data: 1,
        recovery: 1,
        novelty: 1,
        neighbours: 1,
        coverage: 1,
        history: 1,
        pressure: 1,
        ...set,
      }),
    },
    'risk',
  );

describe('The risk of a release', () => {
  it('is the highest impact times the mean likelihood', () => {
    expect(riskOf(parts({ data: 3, novelty: 4, neighbours: 3 }))).toMatchObject({
      impact: 3,
      likelihood: 2,
      score: 6,
      level: 'medium',
    });
  });

  it.each([
    [{ users: 4 }, 4, 'low'],
    [{ users: 4, novelty: 2, neighbours: 2, coverage: 2, history: 2, pressure: 2 }, 8, 'medium'],
    [{ users: 3, novelty: 3, neighbours: 3, coverage: 3, history: 3, pressure: 3 }, 9, 'high'],
    [{ users: 4, novelty: 4, neighbours: 4, coverage: 4, history: 4, pressure: 4 }, 16, 'high'],
  ])('with the parts %j scores %i, which is %s', (set, score, level) => {
    expect(riskOf(parts(set))).toMatchObject({ score, level });
  });

  it('is not known while a part is missing, and names it', () => {
    expect(riskOf(parts({ users: null }))).toMatchObject({ score: null, level: '', missing: ['users'] });
  });

  it('can do without the history of a new service', () => {
    expect(riskOf(parts({ history: null, novelty: 4, pressure: 4 }))).toMatchObject({ likelihood: 3, missing: [] });
  });

  it('always shows its parts', () => {
    expect(riskOf(parts({})).parts).toHaveLength(9);
  });
});
