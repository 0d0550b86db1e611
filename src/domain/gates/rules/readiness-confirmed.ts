import { readinessConfirmed as confirmed } from '../../go-no-go/readiness';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** The Delivery Manager has reviewed the checklist of a Major and confirms every prerequisite [WF-21]. */
export const readinessConfirmed: Criterion = {
  id: 'readiness-confirmed',
  gate: 'G4',
  title: text('criterion.readiness-confirmed'),
  needs: ['decisions'],
  action: 'confirm-readiness',
  judge: ({ file }) => {
    if (file.release.type !== 'major') return notApplicable(text('criterion.readiness-confirmed.na'));
    return confirmed(file) ? met : notMet(text('criterion.readiness-confirmed.no'));
  },
};
