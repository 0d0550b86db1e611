import { changeName, isAuthorised } from '../../releases/change-state';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** At least one RFC, and each approved by another person or standard (clarification 48) [WF-08, WF-09, CHG-04, CHG-11]. */
export const changesApproved: Criterion = {
  id: 'changes-approved',
  gate: 'G1',
  title: text('criterion.changes-approved'),
  needs: ['changes'],
  action: 'decide-change',
  judge: ({ file }) => {
    const changes = file.of('changes');
    if (changes.length === 0) return notMet(text('criterion.changes-approved.none'));
    const rejected = changes.filter((it) => it.decision === 'rejected');
    if (rejected.length > 0)
      return notMet(text('criterion.changes-approved.rejected', { names: rejected.map(changeName).join(', ') }));
    const open = changes.filter((it) => !isAuthorised(it));
    return open.length === 0
      ? met
      : notMet(text('criterion.changes-approved.no', { names: open.map(changeName).join(', ') }));
  },
};
