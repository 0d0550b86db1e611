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
  judge: ({ file: { release } }) =>
    detailOf(release, 'closure').businessConfirmedBy === '' ? notMet(text('criterion.light-10.no')) : met,
};
