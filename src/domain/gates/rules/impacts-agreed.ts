import { detailOf } from '../../releases/details';
import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Each domain that a Major touches has agreed to what it means for it; on other models, each that was written down [ACT-15]. */
export const impactsAgreed: Criterion = {
  id: 'impacts-agreed',
  gate: 'G1',
  title: text('criterion.impacts-agreed'),
  needs: [],
  action: 'agree-impact',
  judge: ({ file: { release }, settings }) => {
    const { impacts } = detailOf(release, 'planning');
    const asked = modelOf(settings, release).board ? release.domains : Object.keys(impacts);
    if (asked.length === 0) return notApplicable(text('criterion.impacts-agreed.na'));
    const open = asked.filter((it) => !impacts[it]?.agreed);
    return open.length === 0 ? met : notMet(text('criterion.impacts-agreed.no', { names: open.join(', ') }));
  },
};
