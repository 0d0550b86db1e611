import { peopleWith } from '../../people/person';
import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** On a Major, a member of the Portfolio Board has approved project and budget [WF-05, ACT-33]. */
export const boardApproval: Criterion = {
  id: 'board-approval',
  gate: 'G0',
  title: text('criterion.board-approval'),
  needs: ['decisions'],
  action: '',
  judge: ({ file, settings, today }) => {
    if (!modelOf(settings, file.release).board) return notApplicable(text('criterion.board-approval.na'));
    const members = peopleWith(settings, 'portfolio-board', today).map((it) => it.mail);
    const approved = file
      .of('decisions')
      .some(
        (it) =>
          it.capacity === 'portfolio-board' &&
          (it.result === 'passed' || it.result === 'go') &&
          members.includes(it.person),
      );
    return approved ? met : notMet(text('criterion.board-approval.no'));
  },
};
