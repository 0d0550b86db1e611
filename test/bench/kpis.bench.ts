import { kpis } from '../../src/domain/kpis/catalogue';
import { dayNumber } from '../../src/domain/kpis/day-number';
import { factsOf } from '../../src/domain/kpis/facts';
import type { KpiRow } from '../../src/domain/kpis/kpi-row';
import { figuresOf } from '../../src/domain/kpis/figures';
import { quartersUpTo } from '../../src/domain/kpis/period';
import { dayIn } from '../../src/domain/calendar/zone';
import { naiveFigures } from '../domain/kpis/naive';

const releases = 100_000;
const today = '2026-06-30';
const periods = quartersUpTo(today, 20);

/** Releases spread over five years, the same at every run. */
function rows(): readonly KpiRow[] {
  const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: releases }, (_, place): KpiRow => {
    const baseline = 18_750 + ((place * 7919) % 1800);
    const end = `${day(baseline + (place % 9 === 0 ? 3 : 0))}T${String(place % 24).padStart(2, '0')}:15:00Z`;
    return {
      id: `REL-${String(place)}`,
      type: place % 4 === 0 ? 'major' : 'minor',
      state: place % 50 === 0 ? 'cancelled' : 'closed',
      baselineGoLive: day(baseline),
      plannedGoLive: day(baseline),
      deploymentEnd: end,
      firstAttemptEnd: end,
      outcome: place % 20 === 0 ? 'rolled-back' : 'success',
      incidentsCaused: place % 6 === 0 ? 1 : 0,
      incidentsSevere: 0,
      criteriaMet: place % 12 === 0 ? 'exceptions' : 'met',
    };
  });
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export const name = `KPIs of ${String(releases)} releases over ${String(periods.length)} quarters`;

/** Milliseconds: ours cold (zone arithmetic included) and warm, the naive way, and how many times slower that is. */
export function run() {
  const register = rows();
  const moment = { asOf: dayNumber(today) ?? 0, tolerance: 0 };
  const ours = (): unknown =>
    figuresOf(
      factsOf(register, (it) => dayIn('Europe/Brussels', it)),
      { kpis, periods, moment },
    );
  const cold = timed(ours);
  const warm = timed(ours);
  const naive = timed(() => naiveFigures(register, periods, today));
  return { ours: cold, warm, naive, ratio: `${(naive / cold).toFixed(1)} times` };
}
