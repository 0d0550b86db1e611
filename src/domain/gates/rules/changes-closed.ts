import { changeName } from '../../releases/change-state';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every RFC that went live has its review and is closed (clarification 48) [CHG-07, CHG-09]. */
export const changesClosed: Criterion = {
  id: 'changes-closed',
  gate: 'G5c',
  title: text('criterion.changes-closed'),
  needs: ['changes'],
  action: 'close-change',
  judge: ({ file }) => {
    const changes = file.of('changes').filter((it) => it.decision !== 'rejected');
    const unreviewed = changes.filter((it) => it.reviewOutcome === '' || it.reviewedOn === '' || it.reviewedBy === '');
    if (unreviewed.length > 0)
      return notMet(text('criterion.changes-closed.review', { names: unreviewed.map(changeName).join(', ') }));
    const open = changes.filter((it) => it.closedOn === '');
    return open.length === 0
      ? met
      : notMet(text('criterion.changes-closed.no', { names: open.map(changeName).join(', ') }));
  },
};
