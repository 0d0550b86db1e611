import type { Kpi } from './kpi';

/** KPI 2: the share of Major releases [KPI-02]. */
export const majorShare: Kpi = {
  id: 'major-share',
  number: 2,
  title: 'kpi.major.title',
  definition: 'kpi.major.definition',
  unit: 'percent',
  better: 'less',
  population: 'total',
  adds: (facts, row) => facts.major[row] ?? 0,
};
