import { openSession } from '../../go-no-go/session';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Agile: the team's agreement to the Go/No-Go is recorded with the names of those who agree (clarification 53) [RA-14]. */
export const teamAgreed: Criterion = {
  id: 'team-agreed',
  gate: 'G4',
  title: text('criterion.team-agreed'),
  needs: ['decisions'],
  action: 'record-agreement',
  judge: ({ file }) => {
    if (file.release.method !== 'agile') return notApplicable(text('criterion.team-agreed.waterfall'));
    const session = openSession(file)?.id ?? '';
    const agreed = file
      .of('decisions')
      .some((it) => it.kind === 'agreement' && it.gate === 'G4' && (it.session === '' || it.session === session));
    return agreed ? met : notMet(text('criterion.team-agreed.no'));
  },
};
