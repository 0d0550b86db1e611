import { openConditions } from '../../go-no-go/conditions';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every condition of the Go is kept (ambiguity 19) [WF-23]. */
export const conditionsSettled: Criterion = {
  id: 'conditions-settled',
  gate: 'G5c',
  title: text('criterion.conditions-settled'),
  needs: ['decisions'],
  action: 'settle-condition',
  judge: ({ file }) => {
    const open = openConditions(file);
    return open.length === 0
      ? met
      : notMet(text('criterion.conditions-settled.no', { names: open.map((it) => it.reason).join(', ') }));
  },
};
