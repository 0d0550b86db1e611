import type { KpiRow } from '../../../src/domain/kpis/kpi-row';

type Type = 'major' | 'minor';

/** One row of the worked set: deployed releases end on their last day in the afternoon. */
const deployed = (
  { id, type }: { id: string; type: Type },
  days: { baseline: string; goLive: string },
  set: KpiRow = {},
): KpiRow => ({
  id,
  type,
  state: 'closed',
  baselineGoLive: days.baseline,
  plannedGoLive: days.baseline,
  deploymentEnd: `${days.goLive}T15:00:00Z`,
  firstAttemptEnd: `${days.goLive}T15:00:00Z`,
  outcome: 'success',
  incidentsCaused: 0,
  incidentsSevere: 0,
  incidentsMajor: 0,
  criteriaMet: 'met',
  ...set,
});

const major = (id: string) => ({ id, type: 'major' as const });
const minor = (id: string) => ({ id, type: 'minor' as const });
const on = (day: string) => ({ baseline: day, goLive: day });

/** R01 to R10, with the columns that clarification 66 adds; as of 2026-04-10. */
export const workedSet: readonly KpiRow[] = [
  deployed(major('R01'), on('2026-01-15')),
  deployed(minor('R02'), { baseline: '2026-01-20', goLive: '2026-01-22' }),
  deployed(minor('R03'), on('2026-01-22'), {
    outcome: 'rolled-back',
    incidentsCaused: 1,
    incidentsMajor: 1,
    incidentsSevere: 1,
  }),
  deployed(minor('R04'), on('2026-02-03'), { incidentsCaused: 1 }),
  deployed(major('R05'), on('2026-02-12'), { incidentsCaused: 3, incidentsMajor: 2, incidentsSevere: 2 }),
  deployed(minor('R06'), on('2026-02-11')),
  deployed(minor('R07'), on('2026-02-25')),
  deployed(minor('R08'), { baseline: '2026-03-28', goLive: '2026-04-04' }, { state: 'hypercare' }),
  { id: 'R09', type: 'minor', state: 'cancelled', baselineGoLive: '2026-03-12', plannedGoLive: '2026-03-12' },
  deployed(minor('R10'), { baseline: '2025-12-30', goLive: '2026-01-08' }),
];

/** Brussels without its zone table: enough for days that are far from midnight. */
export const dayInUtc = (instant: string): string => instant.slice(0, 10);
