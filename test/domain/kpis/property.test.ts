import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kpis } from '../../../src/domain/kpis/catalogue';
import { dayNumber, dayOfNumber } from '../../../src/domain/kpis/day-number';
import { factsOf } from '../../../src/domain/kpis/facts';
import type { KpiRow } from '../../../src/domain/kpis/kpi-row';
import { figuresOf } from '../../../src/domain/kpis/figures';
import { quartersUpTo } from '../../../src/domain/kpis/period';
import { naiveFigures } from './naive';
import { dayInUtc } from './worked-set';

const day = fc.integer({ min: 19_700, max: 20_600 }).map(dayOfNumber);
const dayOrNone = fc.oneof(day, fc.constant(''));
const instantOrNone = dayOrNone.map((it) => (it === '' ? '' : `${it}T12:00:00Z`));

const row: fc.Arbitrary<KpiRow> = fc.record({
  id: fc.nat({ max: 9999 }).map((it) => `REL-2026-${String(it)}`),
  type: fc.constantFrom('major', 'minor'),
  state: fc.constantFrom('draft', 'build', 'hypercare', 'closed', 'rolled-back', 'cancelled'),
  baselineGoLive: dayOrNone,
  plannedGoLive: dayOrNone,
  deploymentEnd: instantOrNone,
  firstAttemptEnd: instantOrNone,
  outcome: fc.constantFrom('', 'success', 'backed-out', 'rolled-back', 'rolled-forward'),
  incidentsCaused: fc.constantFrom(null, 0, 1, 3),
  incidentsSevere: fc.constantFrom(null, 0, 1),
  criteriaMet: fc.constantFrom('', 'met', 'exceptions', 'not-met'),
});

test('the single pass gives what filtering for every figure and every quarter gives', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), day, (rows, asOf) => {
      const periods = quartersUpTo('2026-06-30', 20);
      const moment = { asOf: dayNumber(asOf) ?? 0, tolerance: 0 };
      const figures = figuresOf(factsOf(rows, dayInUtc), { kpis, periods, moment });
      const shown = figures.map(({ kpi, period, value, cases }) => ({ kpi, period, value, cases }));
      expect(shown).toEqual(naiveFigures(rows, periods, asOf));
    }),
    { numRuns: 200 },
  );
});

test('[KPI-02] [KPI-03] Major and Minor make 100 % of every quarter that has releases', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const moment = { asOf: 20_500, tolerance: 0 };
      const figures = figuresOf(factsOf(rows, dayInUtc), { kpis, periods: quartersUpTo('2026-06-30', 8), moment });
      const of = (kpi: string) => figures.filter((it) => it.kpi === kpi);
      of('major-share').forEach((major, place) => {
        expect(major.numerator + (of('minor-share')[place]?.numerator ?? -1)).toBe(major.denominator);
      });
    }),
  );
});
