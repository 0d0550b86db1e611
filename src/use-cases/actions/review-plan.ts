import { planReviews } from '../../domain/register/vocabulary';
import { withDetail } from '../../domain/releases/details';
import { everyoneOn } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The Delivery Manager's review of timeline and milestones: outcome and day are kept, and the release's thread hears of it [ACT-17, WF-06]. */
export const reviewPlan = action({
  at: ['planning'],
  tabs: () => [],
  fields: () => [
    fields.choice('planReview', optionsOf(planReviews), { required: true }),
    fields.long('note', { max: 2_000, help: 'field.note.plan' }),
  ],
  decide: (scene, values) => {
    const outcome = chosen(planReviews, values.text('planReview')) || 'changes';
    const note = values.text('note');
    if (outcome === 'changes' && note === '') return refuseField('note', text('form.missing'));
    const { release, actor, today } = scene;
    const planning = withDetail(release, 'planning', { review: { outcome, note, by: actor.mail, on: today } });
    return step([updateRelease(scene, { planning }, note)], text('said.plan-reviewed'), [
      {
        key: 'plan-reviewed',
        to: everyoneOn(release),
        chat: true,
        what: text(`plan.review.${outcome}`),
        reason: note,
      },
    ]);
  },
});
