import { unsettledItems } from '../../checklist/left-for-later';
import { circumstanceOf } from '../../checklist/software';
import { withReason } from '../../hypercare/with-reason';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Items left for later are done or re-owned with a day, and the Runbook is corrected (light 9). */
export const light09: Criterion = {
  id: 'light-09',
  gate: 'G5b',
  title: text('criterion.light-09'),
  needs: ['checklist', 'runbook', 'changes', 'components', 'decisions'],
  action: 'defer-item',
  judge: (facts) => {
    const { file, today } = facts;
    const left = unsettledItems(file.of('checklist'), circumstanceOf(facts), today);
    if (left.length > 0)
      return withReason(
        facts,
        'light-09',
        notMet(text('criterion.later.no', { names: left.map((it) => it.item).join(', ') })),
      );
    const old = file.of('runbook').filter((it) => it.state === 'old');
    if (old.length === 0) return met;
    return withReason(
      facts,
      'light-09',
      notMet(text('criterion.light-09.old', { names: old.map((it) => it.title).join(', ') })),
    );
  },
};
