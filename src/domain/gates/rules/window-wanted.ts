import { windowProblem } from '../../calendar/window-problem';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The wanted window has a start and, after it, an end [IN-04]. */
export const windowWanted: Criterion = {
  id: 'window-wanted',
  gate: 'G0',
  title: text('criterion.window-wanted'),
  needs: [],
  action: 'edit-release',
  judge: ({ file: { release } }) => {
    if (release.windowStart === '' || release.windowEnd === '') return notMet(text('criterion.window-wanted.no'));
    const problem = windowProblem(release.windowStart, release.windowEnd);
    return problem?.refused ? notMet(problem.why) : met;
  },
};
