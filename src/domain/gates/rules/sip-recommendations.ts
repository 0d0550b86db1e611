import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** On a Major every SIP recommendation is done, or accepted by name (clarification 49) [ACV-08]. */
export const sipRecommendations: Criterion = {
  id: 'sip-recommendations',
  gate: 'G2',
  title: text('criterion.sip-recommendations'),
  needs: ['sip'],
  action: 'settle-recommendation',
  judge: ({ file, settings }) => {
    if (!modelOf(settings, file.release).sip) return notApplicable(text('criterion.sip.na'));
    const open = file.of('sip').filter((it) => it.recommendation !== '' && it.doneOn === '' && it.acceptedBy === '');
    return open.length === 0
      ? met
      : notMet(text('criterion.sip-recommendations.no', { names: open.map((it) => it.recommendation).join('; ') }));
  },
};
