import type { KpiRow } from '../../../src/domain/kpis/facts';

type Type = 'major' | 'minor';

/** One row of the worked set: deployed releases end on their last day in the afternoon. */
const deployed = (id: string, type: Type, days: { baseline: string; goLive: string }, set: KpiRow = {}): KpiRow => ({
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

const on = (day: string) => ({ baseline: day, goLive: day });

/** R01 to R10, with the columns that clarification 66 adds; as of 2026-04-10. */
export const workedSet: readonly KpiRow[] = [
  deployed('R01', 'major', on('2026-01-15')),
  deployed('R02', 'minor', { baseline: '2026-01-20', goLive: '2026-01-22' }),
  deployed('R03', 'minor', on('2026-01-22'), { outcome: 'rolled-back', incidentsCaused: 1, incidentsMajor: 1, incidentsSevere: 1 }),
  deployed('R04', 'minor', on('2026-02-03'), { incidentsCaused: 1 }),
  deployed('R05', 'major', on('2026-02-12'), { incidentsCaused: 3, incidentsMajor: 2, incidentsSevere: 2 }),
  deployed('R06', 'minor', on('2026-02-11')),
  deployed('R07', 'minor', on('2026-02-25')),
  deployed('R08', 'minor', { baseline: '2026-03-28', goLive: '2026-04-04' }, { state: 'hypercare' }),
  { id: 'R09', type: 'minor', state: 'cancelled', baselineGoLive: '2026-03-12', plannedGoLive: '2026-03-12' },
  deployed('R10', 'minor', { baseline: '2025-12-30', goLive: '2026-01-08' }),
];

/** Brussels without its zone table: enough for days that are far from midnight. */
export const dayInUtc = (instant: string): string => instant.slice(0, 10);
