import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Every CI that the release creates, changes or retires is listed [ACV-07, INT-08]. */
export const cisListed: Criterion = {
  id: 'cis-listed',
  gate: 'G2',
  title: text('criterion.cis-listed'),
  needs: ['components'],
  action: 'add-component',
  judge: ({ file }) => {
    const { contentTypes } = file.release;
    const technical =
      contentTypes.length === 0 || contentTypes.includes('software') || contentTypes.includes('hardware');
    const cis = file.of('components').filter((it) => it.kind === 'ci');
    if (cis.length === 0)
      return technical ? notMet(text('criterion.cis-listed.none')) : notApplicable(text('criterion.cis-listed.na'));
    const loose = cis.filter((it) => it.action === '');
    return loose.length === 0
      ? met
      : notMet(text('criterion.cis-listed.no', { names: loose.map((it) => it.name).join(', ') }));
  },
};
