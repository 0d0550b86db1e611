import { noDay } from './day-number';
import type { Facts } from './facts';
import type { Kpi } from './kpi';

/** In use by its baseline, and nothing rolled back; without a baseline there is no promise that was kept. */
function keptItsDay(facts: Facts, row: number): boolean {
  const goLive = facts.goLive[row] ?? noDay;
  return goLive !== noDay && goLive <= (facts.baseline[row] ?? noDay) && facts.rolledBack[row] === 0;
}

const shared = {
  number: 8,
  unit: 'percent',
  better: 'more',
  population: 'deployed',
  pending: (facts: Facts, row: number) => facts.watched[row] === 1,
} as const;

/** KPI 8 as written: on time, every Move2Run criterion met, no incident caused, nothing rolled back [KPI-08, clarification 62]. */
export const successful: Kpi = {
  ...shared,
  id: 'successful',
  title: 'kpi.successful.title',
  definition: 'kpi.successful.definition',
  adds: (facts, row) => (keptItsDay(facts, row) && facts.criteria[row] === 2 && facts.caused[row] === 0 ? 1 : 0),
};

/** KPI 8 with items that passed by an accepted exception counted as met [clarification 62]. */
export const successfulWithExceptions: Kpi = {
  ...shared,
  id: 'successful-exceptions',
  title: 'kpi.successful.exceptions.title',
  definition: 'kpi.successful.exceptions.definition',
  variantOf: 'successful',
  adds: (facts, row) => (keptItsDay(facts, row) && (facts.criteria[row] ?? 0) >= 1 && facts.caused[row] === 0 ? 1 : 0),
};

/** KPI 8 with only incidents of priority 1 and 2 held against the release [clarification 62]. */
export const successfulBySevere: Kpi = {
  ...shared,
  id: 'successful-severe',
  title: 'kpi.successful.severe.title',
  definition: 'kpi.successful.severe.definition',
  variantOf: 'successful',
  adds: (facts, row) => (keptItsDay(facts, row) && facts.criteria[row] === 2 && facts.severe[row] === 0 ? 1 : 0),
};
