import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { notApplicable } from '../verdict';

/** The incident level of the service is normal (light 4); it takes a connected ITSM platform to know. */
export const light04: Criterion = {
  id: 'light-04',
  gate: 'G5b',
  title: text('criterion.light-04'),
  needs: [],
  action: '',
  judge: () => notApplicable(text('criterion.light-04.na')),
};
