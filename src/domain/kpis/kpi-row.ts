import type { RecordOf } from '../register/workbook';
import type { Text } from '../text/say';

/** Columns of the tab Releases that figures are computed from, read in one scan. */
export const kpiColumns = [
  'type',
  'state',
  'baselineGoLive',
  'plannedGoLive',
  'deploymentEnd',
  'firstAttemptEnd',
  'outcome',
  'hypercareEnd',
  'incidentsCaused',
  'incidentsSevere',
  'incidentsMajor',
  'criteriaMet',
  'reviewHeld',
  'lessons',
  'scoreSum',
  'scoreCount',
] as const satisfies readonly (keyof RecordOf<'releases'>)[];

/** A row of that scan. */
export type KpiRow = Partial<RecordOf<'releases'>>;

/** A row that no figure counts, because it cannot be read; always listed beside the figures. */
export interface ExcludedRow {
  readonly id: string;
  readonly reason: Text;
}
