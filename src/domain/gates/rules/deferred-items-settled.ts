import { unsettledItems } from '../../checklist/left-for-later';
import { circumstanceOf } from '../../checklist/software';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every item left for after go-live is done, or has an owner and a day to come [CHK-03, PSF-13]. */
export const deferredItemsSettled: Criterion = {
  id: 'deferred-items-settled',
  gate: 'G5c',
  title: text('criterion.deferred-items-settled'),
  needs: ['checklist', 'changes', 'components', 'decisions'],
  action: 'defer-item',
  judge: (facts) => {
    const left = unsettledItems(facts.file.of('checklist'), circumstanceOf(facts), facts.today);
    return left.length === 0
      ? met
      : notMet(text('criterion.later.no', { names: left.map((it) => it.item).join(', ') }));
  },
};
