import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { notApplicable } from '../verdict';

/** No alert is unhandled (light 7); it takes a connected monitoring source to know. */
export const light07: Criterion = {
  id: 'light-07',
  gate: 'G5b',
  title: text('criterion.light-07'),
  needs: [],
  action: '',
  judge: () => notApplicable(text('criterion.light-07.na')),
};
