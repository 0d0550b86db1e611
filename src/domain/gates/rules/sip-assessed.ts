import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** On a Major the SIP Team has approved the assessment (clarification 49) [WF-13, WF-14]. */
export const sipAssessed: Criterion = {
  id: 'sip-assessed',
  gate: 'G1',
  title: text('criterion.sip-assessed'),
  needs: ['sip'],
  action: 'submit-sip',
  judge: ({ file, settings }) => {
    if (!modelOf(settings, file.release).sip) return notApplicable(text('criterion.sip.na'));
    const files = file.of('sip').filter((it) => it.kind !== 'recommendation');
    if (files.length === 0) return notMet(text('criterion.sip-assessed.none'));
    const approved = files.every((it) => it.state === 'approved' && it.decidedBy !== '' && it.decidedBy !== it.owner);
    return approved ? met : notMet(text('criterion.sip-assessed.no'));
  },
};
