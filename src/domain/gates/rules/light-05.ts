import { causedIncidents, incidentName } from '../../hypercare/caused';
import { withReason } from '../../hypercare/with-reason';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every open incident that the release caused has a workaround and an owner (light 5). */
export const light05: Criterion = {
  id: 'light-05',
  gate: 'G5b',
  title: text('criterion.light-05'),
  needs: ['incidents'],
  action: 'update-incident',
  judge: (facts) => {
    const loose = causedIncidents(facts).filter(
      (it) => it.closedAt === '' && (it.workaround.trim() === '' || it.owner === ''),
    );
    return loose.length === 0
      ? met
      : withReason(
          facts,
          'light-05',
          notMet(text('criterion.light-05.no', { names: loose.map(incidentName).join(', ') })),
        );
  },
};
