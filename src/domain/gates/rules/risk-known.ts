import { detailOf } from '../../releases/details';
import { riskOf } from '../../releases/risk';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Impact and risk were assessed, part by part [IN-03]. */
export const riskKnown: Criterion = {
  id: 'risk-known',
  gate: 'G0',
  title: text('criterion.risk-known'),
  needs: [],
  action: 'edit-release',
  judge: ({ file: { release } }) => {
    const { missing } = riskOf(detailOf(release, 'risk'));
    return missing.length === 0 ? met : notMet(text('criterion.risk-known.no', { count: missing.length }));
  },
};
