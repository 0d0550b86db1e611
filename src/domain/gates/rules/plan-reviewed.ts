import { detailOf } from '../../releases/details';
import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/**
 * The Delivery Manager has reviewed timeline and milestones, and found the plan sound [ACT-17, WF-06]. On models without
 * the board the passing of this gate is that review, unless one asked for changes.
 */
export const planReviewed: Criterion = {
  id: 'plan-reviewed',
  gate: 'G1',
  title: text('criterion.plan-reviewed'),
  needs: [],
  action: 'review-plan',
  judge: ({ file: { release }, settings }) => {
    const { review } = detailOf(release, 'planning');
    if (review?.outcome === 'changes') return notMet(text('criterion.plan-reviewed.changes', { note: review.note }));
    if (review) return met;
    return modelOf(settings, release).board
      ? notMet(text('criterion.plan-reviewed.no'))
      : notApplicable(text('criterion.plan-reviewed.na'));
  },
};
