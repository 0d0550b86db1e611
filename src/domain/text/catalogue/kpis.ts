// data table: KPIs and the dashboard
import type { Pair } from '../../register/schema';

/** KPIs and the dashboard. */
export const kpiTexts = {
  'kpi.1.title': ['Total number of releases', 'Nombre total de mises en production'],
} as const satisfies Readonly<Record<string, Pair>>;
