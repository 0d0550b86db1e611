import type { RecordOf } from '../register/workbook';

type Run = Partial<
  Pick<
    RecordOf<'releases'>,
    'id' | 'service' | 'type' | 'state' | 'outcome' | 'incidentsCaused' | 'emergency' | 'closedAt'
  >
>;

/** Columns of all releases that tell a clean run. */
export const runColumns = [
  'id',
  'service',
  'type',
  'state',
  'outcome',
  'incidentsCaused',
  'emergency',
  'closedAt',
] as const;

/** So many clean runs of a service make its Minor releases repeatable (domain.md 2.2). */
export const cleanRunsNeeded = 3;

const ofService = (rows: readonly Run[], service: string): readonly Run[] =>
  [...rows]
    .filter((it) => it.service === service && it.type === 'minor' && it.state === 'closed')
    .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? ''));

const isClean = ({ outcome, incidentsCaused, emergency }: Run): boolean =>
  outcome === 'success' && (incidentsCaused ?? 0) === 0 && emergency !== true;

/** Closed Minor releases of a service since its last one that went wrong: deployed at once, no incident caused, no emergency. */
export function cleanRuns(rows: readonly Run[], service: string): number {
  const runs = ofService(rows, service);
  const broken = runs.findIndex((it) => !isClean(it));
  return broken < 0 ? runs.length : broken;
}

/** The last closed Minor release of a service; '' where it has none. */
export const lastRun = (rows: readonly Run[], service: string): string => ofService(rows, service)[0]?.id ?? '';
