import type { RecordOf } from '../register/workbook';
import { isAuthorised } from './change-state';

type Change = RecordOf<'changes'>;

/** Why no release can be made from an RFC; nothing for one that its authority has approved [TRG-02]. */
export const mayStart = (change: Change): boolean => isAuthorised(change) && change.closedOn === '';

/** What an approved RFC brings into the release that it starts: itself, decided as it was; deployment and review are still to come. */
export const carriedChange = ({
  number,
  title,
  kind,
  requester,
  impact,
  risk,
  dependencies,
  route,
  decision,
  decidedBy,
  decidedOn,
  evidence,
  windowStart,
  windowEnd,
  recordedBy,
}: Change) => ({
  number,
  title,
  kind,
  requester,
  impact,
  risk,
  dependencies,
  route,
  decision,
  decidedBy,
  decidedOn,
  evidence,
  windowStart,
  windowEnd,
  recordedBy,
});
