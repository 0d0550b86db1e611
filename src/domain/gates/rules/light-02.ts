import { causedIncidents, incidentName, isSevere } from '../../hypercare/caused';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** No major incident and none of priority 1 or 2 that the release caused is open (light 2). No reason passes it. */
export const light02: Criterion = {
  id: 'light-02',
  gate: 'G5b',
  title: text('criterion.light-02'),
  needs: ['incidents'],
  action: 'update-incident',
  judge: (facts) => {
    const open = causedIncidents(facts).filter((it) => isSevere(it) && it.closedAt === '');
    return open.length === 0
      ? met
      : notMet(text('criterion.light-02.no', { names: open.map(incidentName).join(', ') }));
  },
};
