import { circumstanceOf } from '../../checklist/software';
import { owedItems } from '../../emergency/owed';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** What an emergency left for the days after its go-live is done; nothing owed stays behind at closure (ambiguity 16). */
export const emergencySettled: Criterion = {
  id: 'emergency-settled',
  gate: 'G5c',
  title: text('criterion.emergency-settled'),
  needs: ['checklist', 'changes', 'components', 'decisions'],
  action: 'complete-items',
  judge: (facts) => {
    const { release } = facts.file;
    if (!release.emergency) return notApplicable(text('criterion.emergency.none'));
    const owed = owedItems(facts.file.of('checklist'), circumstanceOf(facts));
    return owed.length === 0
      ? met
      : notMet(text('criterion.emergency-settled.no', { names: owed.map((it) => it.item).join(', ') }));
  },
};
