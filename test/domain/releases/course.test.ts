import { describe, expect, test } from '@jest/globals';
import { cleanRuns, lastRun } from '../../../src/domain/releases/clean-runs';
import { nextInstant } from '../../../src/domain/releases/recurrence';
import { outOfSequence, relationOf } from '../../../src/domain/releases/sequence';

const zone = 'Europe/Brussels';
const release = (set: object) => ({
  id: 'REL-1',
  title: 'First',
  state: 'planning',
  windowStart: '2026-05-14T18:00:00Z',
  windowEnd: '2026-05-14T20:00:00Z',
  ...set,
});

describe('a sequence of releases', () => {
  const then = (windowStart: string, state = 'planning') =>
    outOfSequence(release({}), release({ id: 'REL-2', title: 'Second', windowStart, state }));

  test('[MOD-11] a follower starts when its predecessor has ended, not a second before; both are named', () => {
    expect(then('2026-05-14T20:00:00Z')).toBeUndefined();
    expect(then('2026-05-14T19:59:59Z')).toEqual({
      key: 'refused.sequence',
      values: { first: 'REL-1 First', then: 'REL-2 Second' },
    });
  });

  test('[MOD-11] a window that is not planned and a cancelled release break nothing', () => {
    expect(then('')).toBeUndefined();
    expect(then('2026-05-14T19:00:00Z', 'cancelled')).toBeUndefined();
    expect(outOfSequence(release({ windowEnd: '' }), release({ id: 'REL-2' }))).toBeUndefined();
  });

  test('[MOD-11] a release goes singly, in a sequence, or packaged', () => {
    expect(relationOf({ package: '' }, { follows: [] })).toBe('single');
    expect(relationOf({ package: '' }, { follows: ['REL-1'] })).toBe('follows');
    expect(relationOf({ package: 'PKG-1' }, { follows: [] })).toBe('packaged-with');
  });
});

describe('the next occurrence', () => {
  test.each([
    {
      name: 'weeks keep weekday and wall clock over the change of the clocks',
      from: '2026-03-26T19:00:00Z',
      by: { every: 1, unit: 'week' },
      next: '2026-04-02T18:00:00Z',
    },
    {
      name: 'months keep the day of the month',
      from: '2026-05-14T18:00:00Z',
      by: { every: 2, unit: 'month' },
      next: '2026-07-14T18:00:00Z',
    },
    {
      name: 'a shorter month gives its last day',
      from: '2026-01-31T19:00:00Z',
      by: { every: 1, unit: 'month' },
      next: '2026-02-28T19:00:00Z',
    },
    {
      name: 'a year is turned',
      from: '2026-12-10T19:00:00Z',
      by: { every: 1, unit: 'month' },
      next: '2027-01-10T19:00:00Z',
    },
    {
      name: 'an hour that the clocks skip moves on',
      from: '2026-03-22T01:30:00Z',
      by: { every: 1, unit: 'week' },
      next: '2026-03-29T01:30:00Z',
    },
  ] as const)('[TRG-04] $name', ({ from, by, next }) => {
    expect(nextInstant(zone, from, by)).toBe(next);
  });

  test('[TRG-04] nothing comes of no window', () => {
    expect(nextInstant(zone, '', { every: 1, unit: 'week' })).toBe('');
  });
});

describe('clean runs of a service', () => {
  const run = (id: string, set: object = {}) => ({
    id,
    service: 'Shop',
    type: 'minor' as const,
    state: 'closed' as const,
    outcome: 'success' as const,
    incidentsCaused: 0,
    emergency: false,
    closedAt: `2026-01-0${id}T08:00:00Z`,
    ...set,
  });

  test('count since the last one that went wrong, of this service alone', () => {
    expect(cleanRuns([run('1'), run('2'), run('3'), run('4', { service: 'Pay' })], 'Shop')).toBe(3);
    expect(cleanRuns([run('1'), run('2', { incidentsCaused: 1 }), run('3')], 'Shop')).toBe(1);
    expect(cleanRuns([run('1'), run('2', { outcome: 'rolled-back' })], 'Shop')).toBe(0);
    expect(cleanRuns([run('1'), run('2', { emergency: true })], 'Shop')).toBe(0);
    expect(cleanRuns([run('1', { state: 'hypercare' }), run('2', { type: 'major' })], 'Shop')).toBe(0);
  });

  test('the last one is the one closed last', () => {
    expect(lastRun([run('1'), run('3'), run('2')], 'Shop')).toBe('3');
    expect(lastRun([], 'Shop')).toBe('');
  });
});
