import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The Run lead has taken part before anything is built [OBJ-04, KRI-01]. */
export const runInvolved: Criterion = {
  id: 'run-involved',
  gate: 'G1',
  title: text('criterion.run-involved'),
  needs: [],
  action: 'see-topics',
  judge: ({ file: { release } }) =>
    release.runInvolvedAt === '' && detailOf(release, 'topics').seenAt === ''
      ? notMet(text('criterion.run-involved.no'))
      : met,
};
