import { missingFields } from '../../releases/ticket';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The ticket holds everything that planning needs [IN-06]. */
export const ticketComplete: Criterion = {
  id: 'ticket-complete',
  gate: 'G0',
  title: text('criterion.ticket-complete'),
  needs: [],
  action: 'edit-release',
  judge: ({ file: { release }, settings }) => {
    // The wanted day may pass while the request waits; that is for the plan to settle, so the ticket is read as of its submission.
    const { missing } = missingFields(release, settings, '');
    const all = Object.values(missing);
    return all.length === 0 ? met : notMet(text('criterion.ticket-complete.no', { missing: all }));
  },
};
