import { describe, expect, test } from '@jest/globals';
import { kpis } from '../../../src/domain/kpis/catalogue';
import { dayNumber } from '../../../src/domain/kpis/day-number';
import { factsOf } from '../../../src/domain/kpis/facts';
import type { KpiRow } from '../../../src/domain/kpis/kpi-row';
import { figuresOf } from '../../../src/domain/kpis/figures';
import type { Figure, KpiId } from '../../../src/domain/kpis/kpi';
import { quarterOf } from '../../../src/domain/kpis/period';
import { dayInUtc, workedSet } from './worked-set';

const asOf = '2026-04-10';

function figure(
  kpi: KpiId,
  day: string,
  { rows = workedSet, tolerance = 0 }: { rows?: readonly KpiRow[]; tolerance?: number } = {},
): Figure {
  const moment = { asOf: dayNumber(asOf) ?? 0, tolerance };
  const found = figuresOf(factsOf(rows, dayInUtc), { kpis, periods: [quarterOf(day)], moment }).find(
    (it) => it.kpi === kpi,
  );
  if (!found) throw new Error(`no figure ${kpi}`);
  return found;
}

const inQ1 = (kpi: KpiId) => figure(kpi, '2026-02-01');

describe('the worked set, first quarter of 2026', () => {
  test('[KPI-01] counts eight releases: the cancelled one and the one deployed in April are not among them', () => {
    expect(inQ1('total')).toMatchObject({ value: 8, denominator: null });
    expect(inQ1('total').cases).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R10']);
  });

  test('[KPI-02] two of eight are Major: 25.0 %', () => {
    expect(inQ1('major-share')).toMatchObject({ numerator: 2, denominator: 8, value: 0.25, cases: ['R01', 'R05'] });
  });

  test('[KPI-03] six of eight are Minor: 75.0 %, which makes 100 % with the Major ones', () => {
    expect(inQ1('minor-share')).toMatchObject({ numerator: 6, denominator: 8, value: 0.75 });
    expect((inQ1('major-share').value ?? 0) + (inQ1('minor-share').value ?? 0)).toBe(1);
  });

  test('[KPI-07] two of the eight planned ones are late; R10 is late for the quarter in which it was planned', () => {
    expect(inQ1('late')).toMatchObject({ numerator: 2, denominator: 8, value: 0.25, cases: ['R02', 'R08'] });
    expect(figure('late', '2025-12-30')).toMatchObject({ numerator: 1, denominator: 1, cases: ['R10'] });
  });

  test('[KPI-08] three of the eight deployed ones are successful', () => {
    expect(inQ1('successful')).toMatchObject({
      numerator: 3,
      denominator: 8,
      value: 0.375,
      cases: ['R01', 'R06', 'R07'],
    });
  });

  test('[KPI-08] R04 counts where only P1 and P2 incidents are held against a release', () => {
    expect(inQ1('successful-severe')).toMatchObject({ numerator: 4, cases: ['R01', 'R04', 'R06', 'R07'] });
  });

  test('R08 is late in the first quarter and deployed, not successful and still pending in the second', () => {
    expect(inQ1('late').cases).toContain('R08');
    expect(figure('successful', asOf)).toMatchObject({ numerator: 0, denominator: 1, pending: 1 });
    expect(figure('total', asOf).cases).toEqual(['R08']);
  });
});

const one = (set: KpiRow): { rows: readonly KpiRow[] } => ({
  rows: [{ ...workedSet[0], ...set }],
});

describe('[KPI-07] late', () => {
  const overdue: KpiRow = {
    state: 'build',
    baselineGoLive: '2026-04-06',
    deploymentEnd: '',
    firstAttemptEnd: '',
    outcome: '',
  };

  test('an undeployed release is late once its baseline has passed', () => {
    expect(figure('late', asOf, one(overdue)).numerator).toBe(1);
    expect(figure('late', asOf, one({ ...overdue, baselineGoLive: asOf })).numerator).toBe(0);
  });

  test('a re-plan does not move the baseline', () => {
    expect(figure('late', asOf, one({ ...overdue, plannedGoLive: '2026-05-30' })).numerator).toBe(1);
  });

  test('the tolerance is that many days of grace', () => {
    expect(figure('late', asOf, { ...one(overdue), tolerance: 3 }).numerator).toBe(1);
    expect(figure('late', asOf, { ...one(overdue), tolerance: 4 }).numerator).toBe(0);
  });

  test('a release that never passed Planning has no baseline and is not among the planned ones', () => {
    expect(figure('late', asOf, one({ ...overdue, baselineGoLive: '' })).denominator).toBe(0);
  });
});

describe('[KPI-08] successful', () => {
  test('a criterion passed by exception counts only in the figure beside', () => {
    const rows = one({ criteriaMet: 'exceptions' });
    expect(figure('successful', '2026-01-15', rows).numerator).toBe(0);
    expect(figure('successful-exceptions', '2026-01-15', rows).numerator).toBe(1);
  });

  test('a release backed out inside its window is deployed in that quarter and not successful', () => {
    const rows = one({
      outcome: 'backed-out',
      deploymentEnd: '',
      firstAttemptEnd: '2026-01-15T15:00:00Z',
      plannedGoLive: '2026-05-01',
    });
    expect(figure('successful', '2026-01-15', rows)).toMatchObject({ numerator: 0, denominator: 1 });
    expect(figure('total', '2026-01-15', rows).value).toBe(0);
    expect(figure('total', '2026-05-01', rows).value).toBe(1);
  });

  test('a second attempt counts once, in the quarter of the first, and the first was taken back', () => {
    const rows = one({
      baselineGoLive: '2026-04-30',
      firstAttemptEnd: '2026-03-30T20:00:00Z',
      deploymentEnd: '2026-04-02T20:00:00Z',
    });
    expect(figure('successful', '2026-03-30', rows)).toMatchObject({ numerator: 0, denominator: 1 });
    expect(figure('successful', '2026-04-02', rows).denominator).toBe(0);
    expect(figure('late', '2026-04-30', rows)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('empty populations', () => {
  const shares: readonly KpiId[] = [
    'major-share',
    'minor-share',
    'late',
    'successful',
    'successful-exceptions',
    'successful-severe',
  ];

  test.each(shares)('[BAD-36] an empty register gives no value for %s', (kpi) => {
    expect(figure(kpi, asOf, { rows: [] })).toMatchObject({ numerator: 0, denominator: 0, value: null });
  });

  test.each(shares)('[BAD-37] a register of cancelled releases gives no value for %s', (kpi) => {
    expect(figure(kpi, '2026-01-15', one({ state: 'cancelled' }))).toMatchObject({ denominator: 0, value: null });
  });

  test('[BAD-36] one release makes 100 % or 0 %', () => {
    expect(figure('major-share', '2026-01-15', one({})).value).toBe(1);
    expect(figure('minor-share', '2026-01-15', one({})).value).toBe(0);
  });
});

describe('rows that cannot be read', () => {
  const excluded = (set: KpiRow) => factsOf(one(set).rows, dayInUtc).excluded;

  test.each([
    ['a day that is none', { baselineGoLive: '2026-02-30' }],
    ['an error left by a formula', { baselineGoLive: '#REF!' }],
    ['an instant without a zone', { deploymentEnd: '2026-01-15 12:00' }],
    ['an instant on no day of the calendar', { deploymentEnd: '2026-13-15T12:00:00Z' }],
    ['a negative count', { incidentsCaused: -1 }],
    ['a number that is none', { incidentsCaused: Number.NaN }],
    ['no type', { type: '' }],
    ['no state', { state: '' }],
  ] satisfies [string, KpiRow][])('%s: the release is listed and in no figure', (_, set) => {
    expect(excluded(set)).toEqual([expect.objectContaining({ id: 'R01' })]);
    expect(figure('total', '2026-01-15', one(set)).value).toBe(0);
  });

  test('a draft is left out without being listed', () => {
    expect(excluded({ state: 'draft', type: '' })).toEqual([]);
  });
});
