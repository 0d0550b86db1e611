import { causedIncidents, incidentName, isRecent, isSevere } from '../../hypercare/caused';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** No such incident was opened in the last working days (light 3). No reason passes it. */
export const light03: Criterion = {
  id: 'light-03',
  gate: 'G5b',
  title: text('criterion.light-03'),
  needs: ['incidents'],
  action: 'update-incident',
  judge: (facts) => {
    const recent = causedIncidents(facts).filter((it) => isSevere(it) && isRecent(it.openedAt, facts));
    const days = facts.settings.threshold('hypercare.quiet.days');
    return recent.length === 0
      ? met
      : notMet(text('criterion.light-03.no', { days, names: recent.map(incidentName).join(', ') }));
  },
};
