import { changeName } from '../../releases/change-state';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Somebody has noted of each RFC that the tested change meets its purpose; a standard change is known to [CHG-06, ambiguity 7]. */
export const changesEvaluated: Criterion = {
  id: 'changes-evaluated',
  gate: 'G4',
  title: text('criterion.changes-evaluated'),
  needs: ['changes'],
  action: 'evaluate-change',
  judge: ({ file }) => {
    const asked = file.of('changes').filter((it) => it.decision !== 'standard');
    if (asked.length === 0) return notApplicable(text('criterion.changes-evaluated.na'));
    const open = asked.filter((it) => it.evaluation.trim() === '');
    return open.length === 0
      ? met
      : notMet(text('criterion.changes-evaluated.no', { names: open.map(changeName).join(', ') }));
  },
};
