import type { RecordOf } from '../register/workbook';

type Change = RecordOf<'changes'>;

/** True for an RFC that may be built: approved by somebody other than who asked for it or typed it in, or standard [CHG-04]. */
export function isAuthorised(change: Change): boolean {
  if (change.decision === 'standard') return change.kind === 'standard';
  return (
    change.decision === 'approved' &&
    change.decidedBy !== '' &&
    change.decidedBy !== change.requester &&
    change.decidedBy !== change.recordedBy
  );
}

/** True where the window of the RFC holds the whole window of the release (item N1). */
export const coversWindow = (
  change: Change,
  release: Pick<RecordOf<'releases'>, 'windowStart' | 'windowEnd'>,
): boolean =>
  change.windowStart !== '' &&
  change.windowEnd !== '' &&
  change.windowStart <= release.windowStart &&
  release.windowEnd <= change.windowEnd;

/** True where impact, risk and dependencies of an RFC are all assessed; only then is it decided [CHG-02]. */
export const isAssessed = ({ impact, risk, dependencies }: Change): boolean =>
  impact !== '' && risk !== '' && dependencies.trim() !== '';

/** How a sentence names an RFC. */
export const changeName = (change: Change): string => (change.number === '' ? change.id : change.number);
