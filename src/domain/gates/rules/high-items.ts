import { openHigh } from '../../checklist/blocking';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { judgeItems } from '../judge-items';

/** Every high item is validated, or carries an exception that another person accepted (domain.md 5) [WF-21, CHK-01, CHK-05]. */
export const highItems: Criterion = {
  id: 'high-items',
  gate: 'G4',
  title: text('criterion.high-items'),
  needs: ['checklist', 'changes', 'components', 'decisions'],
  action: 'validate-items',
  judge: (facts) => judgeItems(facts, { open: openHigh, no: 'criterion.high-items.no' }),
};
