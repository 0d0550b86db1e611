import { isRetirement, retirementRow } from '../../releases/retirement';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Nothing that a retirement has to take down is left standing at closure [TRG-09]. */
export const retirementDone: Criterion = {
  id: 'retirement-done',
  gate: 'G5c',
  title: text('criterion.retirement-done'),
  needs: ['tasks'],
  action: 'complete-task',
  judge: ({ file }) => {
    if (!isRetirement(file.release)) return notApplicable(text('criterion.retirement-planned.none'));
    const open = file.of('tasks').filter((it) => it.raciRow === retirementRow && it.state === 'open');
    return open.length === 0
      ? met
      : notMet(text('criterion.retirement-done.no', { names: open.map((it) => it.title).join('; ') }));
  },
};
