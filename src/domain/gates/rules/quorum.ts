import { quorum as quorumOf } from '../../go-no-go/quorum';
import { openSession, votesIn } from '../../go-no-go/session';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The Delivery Manager and an IT Lead or deputy of each domain have voted (clarification 53) [GOV-04, WF-23]. */
export const quorum: Criterion = {
  id: 'quorum',
  gate: 'G4',
  title: text('criterion.quorum'),
  needs: ['decisions'],
  action: 'cast-vote',
  judge: ({ file, settings, today }) => {
    const session = openSession(file);
    if (!session) return notMet(text('criterion.session.none'));
    const { complete, missing } = quorumOf(file.release, votesIn(file, session.id), { settings, today });
    return complete ? met : notMet(text('criterion.quorum.no', { missing }));
  },
};
