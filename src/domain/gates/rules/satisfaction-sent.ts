import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Those concerned were asked for their score (ambiguity 26) [ACV-22]. */
export const satisfactionSent: Criterion = {
  id: 'satisfaction-sent',
  gate: 'G5c',
  title: text('criterion.satisfaction-sent'),
  needs: [],
  action: 'send-satisfaction',
  judge: ({ file: { release } }) =>
    detailOf(release, 'closure').formSentAt === '' ? notMet(text('criterion.satisfaction-sent.no')) : met,
};
