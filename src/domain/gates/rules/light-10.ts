import { withReason } from '../../hypercare/with-reason';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The business owner confirms that the service is stable (light 10). */
export const light10: Criterion = {
  id: 'light-10',
  gate: 'G5b',
  title: text('criterion.light-10'),
  needs: [],
  action: 'confirm-stable',
  judge: (facts) =>
    detailOf(facts.file.release, 'closure').businessConfirmedBy === ''
      ? withReason(facts, 'light-10', notMet(text('criterion.light-10.no')))
      : met,
};
