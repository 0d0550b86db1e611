import { noDay } from './day-number';
import type { Facts } from './facts';
import type { Kpi, Moment } from './kpi';

/** KPI 7: of the releases planned for the period, those that came after their baseline or are overdue [KPI-07]. */
export const late: Kpi = {
  id: 'late',
  number: 7,
  title: 'kpi.late.title',
  definition: 'kpi.late.definition',
  unit: 'percent',
  better: 'less',
  population: 'planned',
  adds: (facts, row, moment) => (isLate(facts, row, moment) ? 1 : 0),
};

function isLate(facts: Facts, row: number, { asOf, tolerance }: Moment): boolean {
  const due = (facts.baseline[row] ?? 0) + tolerance;
  const goLive = facts.goLive[row] ?? noDay;
  return goLive === noDay ? asOf > due : goLive > due;
}
