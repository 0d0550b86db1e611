import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** On a Major the SIP Team has validated security after the tests (clarification 49) [ACV-13]. */
export const sipValidated: Criterion = {
  id: 'sip-validated',
  gate: 'G3',
  title: text('criterion.sip-validated'),
  needs: ['sip'],
  action: 'validate-sip',
  judge: ({ file, settings }) => {
    if (!modelOf(settings, file.release).sip) return notApplicable(text('criterion.sip.na'));
    const files = file.of('sip').filter((it) => it.kind !== 'recommendation');
    const validated =
      files.length > 0 &&
      files.every((it) => it.validatedOn !== '' && it.validatedBy !== '' && it.validatedBy !== it.owner);
    return validated ? met : notMet(text('criterion.sip-validated.no'));
  },
};
