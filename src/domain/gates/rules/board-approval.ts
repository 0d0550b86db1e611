import { peopleWith } from '../../people/person';
import { detailOf } from '../../releases/details';
import { modelOf } from '../../releases/model';
import { beforePlan } from '../../releases/portfolio-stage';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/**
 * On a Major, a member of the Portfolio Board has approved project and budget, with the link to the approval; the project
 * is named and has reached the stage Plan [WF-05, ACT-31, ACT-32, ACT-33, TRG-11].
 */
export const boardApproval: Criterion = {
  id: 'board-approval',
  gate: 'G0',
  title: text('criterion.board-approval'),
  needs: ['decisions'],
  action: 'record-board-approval',
  judge: ({ file, settings, today }) => {
    const { release } = file;
    if (!modelOf(settings, release).board) return notApplicable(text('criterion.board-approval.na'));
    const members = peopleWith(settings, 'portfolio-board', today).map((it) => it.mail);
    const approved = file
      .of('decisions')
      .some(
        (it) =>
          it.capacity === 'portfolio-board' &&
          (it.result === 'passed' || it.result === 'go') &&
          members.includes(it.person),
      );
    const { budget, board } = detailOf(release, 'origin');
    if (!approved || !board) return notMet(text('criterion.board-approval.no'));
    if (budget === null || board.link === '' || board.on === '') return notMet(text('criterion.board-approval.budget'));
    const staged = release.portfolioStage !== '' && !beforePlan(release.portfolioStage);
    return release.project !== '' && staged ? met : notMet(text('criterion.board-approval.project'));
  },
};
