import { freezesLeft, isReviewed } from '../../releases/window-review';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The window meets no freeze that nobody has settled (domain.md 2.4). */
export const freezesReviewed: Criterion = {
  id: 'freezes-reviewed',
  gate: 'G1',
  title: text('criterion.freezes-reviewed'),
  needs: [],
  action: 'review-window',
  judge: ({ file: { release }, settings }) => {
    if (!isReviewed(release)) return notMet(text('criterion.review.not-done'));
    const left = freezesLeft(release, settings);
    return left.length === 0
      ? met
      : notMet(text('criterion.freezes-reviewed.no', { freezes: left.map((it) => it.why) }));
  },
};
