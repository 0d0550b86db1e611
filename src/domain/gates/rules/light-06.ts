import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { notApplicable } from '../verdict';

/** The SLA targets are met (light 6); it takes a connected ITSM platform to know. */
export const light06: Criterion = {
  id: 'light-06',
  gate: 'G5b',
  title: text('criterion.light-06'),
  needs: [],
  action: '',
  judge: () => notApplicable(text('criterion.light-06.na')),
};
