import { scanRow } from '../../releases/security-scan';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** A security patch was scanned after its go-live, and somebody wrote down what was found (domain.md 2.2) [TRG-03]. */
export const scanDone: Criterion = {
  id: 'scan-done',
  gate: 'G5b',
  title: text('criterion.scan-done'),
  needs: ['tasks'],
  action: 'complete-task',
  judge: ({ file }) => {
    if (file.release.model !== 'SECURITY') return notApplicable(text('criterion.scan-done.none'));
    const done = file.of('tasks').some((it) => it.raciRow === scanRow && it.doneAt !== '' && it.state !== 'dropped');
    return done ? met : notMet(text('criterion.scan-done.no'));
  },
};
