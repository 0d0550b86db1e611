import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every open risk has an owner and a measure; a release of more than low risk lists at least one [ACV-03]. */
export const risksOwned: Criterion = {
  id: 'risks-owned',
  gate: 'G1',
  title: text('criterion.risks-owned'),
  needs: ['risks'],
  action: 'add-risk',
  judge: ({ file }) => {
    const risks = file.of('risks');
    const loose = risks.filter((it) => it.closedOn === '' && (it.owner === '' || it.measure.trim() === ''));
    if (loose.length > 0)
      return notMet(text('criterion.risks-owned.no', { names: loose.map((it) => it.title).join(', ') }));
    const above = file.release.riskLevel === 'medium' || file.release.riskLevel === 'high';
    return above && risks.length === 0 ? notMet(text('criterion.risks-owned.none')) : met;
  },
};
