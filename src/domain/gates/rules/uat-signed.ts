import { nameOf } from '../../people/person';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The business signatory signed the user acceptance test: by themselves, or by a signature that the record links to (ambiguity 41, clarification 56) [ACV-12, PSF-14]. */
export const uatSigned: Criterion = {
  id: 'uat-signed',
  gate: 'G3',
  title: text('criterion.uat-signed'),
  needs: [],
  action: 'sign-uat',
  judge: ({ file: { release }, settings, today }) => {
    const { signedBy, signedOn, link, recordedBy } = detailOf(release, 'uat');
    if (release.signatory === '') return notMet(text('criterion.uat-signed.nobody'));
    if (signedBy === '' || signedOn === '') return notMet(text('criterion.uat-signed.open'));
    if (signedBy !== release.signatory)
      return notMet(text('criterion.uat-signed.other', { person: nameOf(settings, signedBy) }));
    if (signedBy === release.buildLead) return notMet(text('criterion.uat-signed.builder'));
    if (signedOn > today) return notMet(text('criterion.uat-signed.future'));
    return recordedBy !== signedBy && link === '' ? notMet(text('criterion.uat-signed.link')) : met;
  },
};
