import type { Kpi } from './kpi';

/** KPI 3: the share of Minor releases; with KPI 2 it makes 100 % [KPI-03]. */
export const minorShare: Kpi = {
  id: 'minor-share',
  number: 3,
  title: 'kpi.minor.title',
  definition: 'kpi.minor.definition',
  unit: 'percent',
  better: 'more',
  population: 'total',
  adds: (facts, row) => (facts.major[row] === 0 ? 1 : 0),
};
