import { expect, it } from '@jest/globals';
import { quarterOf } from '../../../src/domain/improvements/quarter';

it('[GOV-12] a day of the roadmap stands in its quarter', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31', ''].map(quarterOf)).toEqual([
    '2026 Q1',
    '2026 Q1',
    '2026 Q2',
    '2026 Q4',
    '',
  ]);
});
