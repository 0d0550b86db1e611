import { classify } from '../../releases/classify';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The type is what the classifier says, or what a Delivery Manager settled with a reason [DEF-05]. */
export const typeConfirmed: Criterion = {
  id: 'type-confirmed',
  gate: 'G0',
  title: text('criterion.type-confirmed'),
  needs: [],
  action: 'confirm-minor',
  judge: ({ file: { release }, settings }) => {
    const { type, why, needsConfirmation } = classify(release, settings);
    const { confirmedBy, reason } = detailOf(release, 'classification');
    const settled = confirmedBy !== '' && reason !== '';
    if (type === 'undecided') return notMet(text('criterion.type-confirmed.open'));
    if (settled || release.type === 'major') return met;
    if (type === 'major') return notMet(text('criterion.type-confirmed.major', { why }));
    return needsConfirmation ? notMet(text('criterion.type-confirmed.confirm', { why })) : met;
  },
};
