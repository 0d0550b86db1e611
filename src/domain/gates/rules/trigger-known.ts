import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every release says which trigger started it [TRG-13]. */
export const triggerKnown: Criterion = {
  id: 'trigger-known',
  gate: 'G0',
  title: text('criterion.trigger-known'),
  needs: [],
  action: 'edit-release',
  judge: ({ file: { release } }) => (release.trigger === '' ? notMet(text('criterion.trigger-known.no')) : met),
};
