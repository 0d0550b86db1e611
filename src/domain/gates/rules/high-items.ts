import { isAdvisory, openHigh } from '../../checklist/blocking';
import { circumstanceOf } from '../../checklist/software';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Every high item is validated, or carries an exception that another person accepted (domain.md 5) [WF-21, CHK-01, CHK-05]. */
export const highItems: Criterion = {
  id: 'high-items',
  gate: 'G4',
  title: text('criterion.high-items'),
  needs: ['checklist', 'changes', 'components', 'decisions'],
  action: 'validate-items',
  judge: (facts) => {
    const { file, settings } = facts;
    const items = file.of('checklist');
    if (isAdvisory(file.release.plannedGoLive, settings.companySettings.checklistCutOff))
      return notApplicable(text('criterion.checklist.advisory'));
    if (items.length === 0) return notMet(text('criterion.checklist.none'));
    const open = openHigh(items, circumstanceOf(facts));
    return open.length === 0
      ? met
      : notMet(text('criterion.high-items.no', { count: open.length, names: open.map((it) => it.item).join(', ') }));
  },
};
