import type { KpiRow } from '../../../src/domain/kpis/kpi-row';
import type { Period } from '../../../src/domain/kpis/period';

/** What a first attempt would write: every figure filters the whole register for every quarter. Also the bar of the benchmark. */
export interface NaiveFigure {
  readonly kpi: string;
  readonly period: string;
  readonly value: number | null;
  readonly cases: readonly string[];
}

interface Question {
  readonly kpi: string;
  readonly date: (row: KpiRow) => string;
  readonly counts: (row: KpiRow, asOf: string) => boolean;
  readonly share: boolean;
}

const day = (instant: string | undefined): string => (instant ?? '').slice(0, 10);
const goLive = (row: KpiRow): string => (row.outcome === 'backed-out' ? '' : day(row.deploymentEnd));
const attempt = (row: KpiRow): string => day(row.firstAttemptEnd) || day(row.deploymentEnd);
const reference = (row: KpiRow): string => goLive(row) || (row.plannedGoLive ?? '') || attempt(row);
const baseline = (row: KpiRow): string => row.baselineGoLive ?? '';

const takenBack = (row: KpiRow): boolean =>
  row.outcome === 'backed-out' || row.outcome === 'rolled-back' || (goLive(row) !== '' && goLive(row) > attempt(row));
const onTime = (row: KpiRow): boolean => goLive(row) !== '' && goLive(row) <= baseline(row) && !takenBack(row);

const questions: readonly Question[] = [
  { kpi: 'total', date: reference, counts: () => true, share: false },
  { kpi: 'major-share', date: reference, counts: (row) => row.type === 'major', share: true },
  { kpi: 'minor-share', date: reference, counts: (row) => row.type === 'minor', share: true },
  { kpi: 'late', date: baseline, counts: (row, asOf) => (goLive(row) || asOf) > baseline(row), share: true },
  {
    kpi: 'successful',
    date: attempt,
    counts: (row) => onTime(row) && row.criteriaMet === 'met' && !row.incidentsCaused,
    share: true,
  },
  {
    kpi: 'successful-exceptions',
    date: attempt,
    counts: (row) => onTime(row) && ['met', 'exceptions'].includes(row.criteriaMet ?? '') && !row.incidentsCaused,
    share: true,
  },
  {
    kpi: 'successful-severe',
    date: attempt,
    counts: (row) => onTime(row) && row.criteriaMet === 'met' && !row.incidentsSevere,
    share: true,
  },
];

/** All figures of all periods, the slow and obvious way. Instants are taken as days of UTC. */
export function naiveFigures(
  rows: readonly KpiRow[],
  periods: readonly Period[],
  asOf: string,
): readonly NaiveFigure[] {
  return questions.flatMap(({ kpi, date, counts, share }) =>
    periods.map((period) => {
      const live = rows.filter((row) => row.state !== 'draft' && row.state !== 'cancelled');
      const population = live.filter((row) => date(row) >= period.from && date(row) <= period.to);
      const cases = population.filter((row) => counts(row, asOf)).map((row) => row.id ?? '');
      const value = !share ? cases.length : population.length === 0 ? null : cases.length / population.length;
      return { kpi, period: period.id, value, cases };
    }),
  );
}
