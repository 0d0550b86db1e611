import { freezesLeft, isReviewed } from '../../releases/window-review';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Freezes and overlaps were looked at for exactly the present window, and no freeze stands against it (domain.md 2.4) [WF-26, GOV-06]. */
export const windowCurrent: Criterion = {
  id: 'window-current',
  gate: 'G4',
  title: text('criterion.window-current'),
  needs: [],
  action: 'review-window',
  judge: ({ file: { release }, settings }) => {
    if (!isReviewed(release)) return notMet(text('criterion.window-current.no'));
    const left = freezesLeft(release, settings);
    return left.length === 0
      ? met
      : notMet(text('criterion.window-current.frozen', { freezes: left.map((it) => it.why) }));
  },
};
