import { isRetirement, retirementRow } from '../../releases/retirement';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** A retirement knows the day on which support ends, goes live no later, and has its decommission tasks [TRG-09]. */
export const retirementPlanned: Criterion = {
  id: 'retirement-planned',
  gate: 'G1',
  title: text('criterion.retirement-planned'),
  needs: ['tasks'],
  action: 'plan-retirement',
  judge: ({ file }) => {
    const { release } = file;
    if (!isRetirement(release)) return notApplicable(text('criterion.retirement-planned.none'));
    const { endOfSupport, afterSupport } = detailOf(release, 'course');
    if (endOfSupport === '') return notMet(text('criterion.retirement-planned.day'));
    if (release.plannedGoLive > endOfSupport && afterSupport === '')
      return notMet(text('criterion.retirement-planned.late', { day: { day: endOfSupport } }));
    return file.of('tasks').some((it) => it.raciRow === retirementRow)
      ? met
      : notMet(text('criterion.retirement-planned.tasks'));
  },
};
