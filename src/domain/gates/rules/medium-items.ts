import { isAdvisory, openMedium } from '../../checklist/blocking';
import { circumstanceOf } from '../../checklist/software';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Every medium item is done with its evidence, or carries an accepted exception (domain.md 5) [WF-21, CHK-05]. */
export const mediumItems: Criterion = {
  id: 'medium-items',
  gate: 'G4',
  title: text('criterion.medium-items'),
  needs: ['checklist', 'changes', 'components', 'decisions'],
  action: 'complete-items',
  judge: (facts) => {
    const { file, settings } = facts;
    const items = file.of('checklist');
    if (isAdvisory(file.release.plannedGoLive, settings.companySettings.checklistCutOff))
      return notApplicable(text('criterion.checklist.advisory'));
    if (items.length === 0) return notMet(text('criterion.checklist.none'));
    const open = openMedium(items, circumstanceOf(facts));
    return open.length === 0
      ? met
      : notMet(text('criterion.medium-items.no', { count: open.length, names: open.map((it) => it.item).join(', ') }));
  },
};
