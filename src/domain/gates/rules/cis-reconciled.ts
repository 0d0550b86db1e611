import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** The CMDB shows every CI of the release as it is now (ambiguity 13) [OUT-05, ACV-23]. */
export const cisReconciled: Criterion = {
  id: 'cis-reconciled',
  gate: 'G5c',
  title: text('criterion.cis-reconciled'),
  needs: ['components'],
  action: 'reconcile-cis',
  judge: ({ file }) => {
    const cis = file.of('components').filter((it) => it.kind === 'ci');
    if (cis.length === 0) return notApplicable(text('criterion.cis-reconciled.na'));
    const { cmdbBy, cmdbReference, documentation } = detailOf(file.release, 'closure');
    const open = cis.filter((it) => it.reconciledOn === '' || cmdbBy === '' || cmdbReference === '');
    if (open.length === 0)
      return file.release.type === 'major' && documentation === ''
        ? notMet(text('criterion.cis-reconciled.documentation'))
        : met;
    return notMet(text('criterion.cis-reconciled.no', { names: open.map((it) => it.name).join(', ') }));
  },
};
