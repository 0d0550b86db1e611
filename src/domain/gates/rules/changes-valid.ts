import { changeName, coversWindow, isAuthorised } from '../../releases/change-state';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every RFC is authorised, and its window holds the whole window of the release [MOD-01]. */
export const changesValid: Criterion = {
  id: 'changes-valid',
  gate: 'G4',
  title: text('criterion.changes-valid'),
  needs: ['changes'],
  action: 'renew-change',
  judge: ({ file }) => {
    const changes = file.of('changes');
    if (changes.length === 0) return notMet(text('criterion.changes-approved.none'));
    const open = changes.filter((it) => !isAuthorised(it));
    if (open.length > 0)
      return notMet(text('criterion.changes-approved.no', { names: open.map(changeName).join(', ') }));
    const outside = changes.filter((it) => !coversWindow(it, file.release));
    return outside.length === 0
      ? met
      : notMet(text('criterion.changes-valid.window', { names: outside.map(changeName).join(', ') }));
  },
};
