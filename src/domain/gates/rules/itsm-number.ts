import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Where an ITSM platform is connected, the release has its number [ACT-19, WF-04]. */
export const itsmNumber: Criterion = {
  id: 'itsm-number',
  gate: 'G0',
  title: text('criterion.itsm-number'),
  needs: [],
  action: 'edit-release',
  judge: ({ file: { release }, settings }) => {
    if (settings.companySettings.itsmMode === 'off') return notApplicable(text('criterion.itsm-number.na'));
    return release.itsmNumber === '' ? notMet(text('criterion.itsm-number.no')) : met;
  },
};
