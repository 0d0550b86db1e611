import { isNeededForGo, isReady } from '../../communication/readiness';
import type { Found } from '../../register/found';
import { communicationMoments } from '../../register/vocabulary';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every message that goes out up to go-live is written and addressed, on a Major also approved by another person [ACT-22, WF-27]. */
export const communicationReady: Criterion = {
  id: 'communication-ready',
  gate: 'G4',
  title: text('criterion.communication-ready'),
  needs: ['communications'],
  action: 'prepare-communication',
  judge: ({ file }) => {
    const messages = file.of('communications').filter(isNeededForGo);
    if (messages.length === 0) return notMet(text('criterion.communication-ready.none'));
    const open = messages.filter((it) => !isReady(it, file.release.type));
    return open.length === 0 ? met : notMet(text('criterion.communication-ready.no', { names: open.map(nameOf) }));
  },
};

const nameOf = ({ id, moment, audience }: Found<'communications'>) =>
  text('criterion.message', { moment: moment === '' ? id : { word: communicationMoments[moment] }, audience });
