import { openMedium } from '../../checklist/blocking';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { judgeItems } from '../judge-items';

/** Every medium item is done with its evidence, or carries an accepted exception (domain.md 5) [WF-21, CHK-05]. */
export const mediumItems: Criterion = {
  id: 'medium-items',
  gate: 'G4',
  title: text('criterion.medium-items'),
  needs: ['checklist', 'changes', 'components', 'decisions'],
  action: 'complete-items',
  judge: (facts) => judgeItems(facts, { open: openMedium, no: 'criterion.medium-items.no' }),
};
