import type { Kpi } from './kpi';

/** KPI 1: how many releases there are in the period [KPI-01]. */
export const total: Kpi = {
  id: 'total',
  number: 1,
  title: 'kpi.total.title',
  definition: 'kpi.total.definition',
  unit: 'count',
  better: 'neither',
  population: 'total',
  adds: () => 1,
};
