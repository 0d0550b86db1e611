import { detailOf } from '../../releases/details';
import { isReviewed } from '../../releases/window-review';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Overlapping releases were looked at for the present window, and agreed to with a reason (domain.md 4.1). */
export const overlapsReviewed: Criterion = {
  id: 'overlaps-reviewed',
  gate: 'G1',
  title: text('criterion.overlaps-reviewed'),
  needs: [],
  action: 'review-window',
  judge: ({ file: { release } }) => {
    if (!isReviewed(release)) return notMet(text('criterion.review.not-done'));
    const { overlaps, reason } = detailOf(release, 'windowReview');
    return overlaps.length > 0 && reason === ''
      ? notMet(text('criterion.overlaps-reviewed.no', { count: overlaps.length }))
      : met;
  },
};
