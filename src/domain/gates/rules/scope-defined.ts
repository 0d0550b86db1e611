import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** What is in scope is written down, and why it is done [ACV-01]. */
export const scopeDefined: Criterion = {
  id: 'scope-defined',
  gate: 'G1',
  title: text('criterion.scope-defined'),
  needs: [],
  action: 'set-plan',
  judge: ({ file: { release } }) =>
    release.scopeIn.trim() === '' || release.objective.trim() === '' ? notMet(text('criterion.scope-defined.no')) : met,
};
