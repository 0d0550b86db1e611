import { reviewKind } from '../../domain/releases/review-kind';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** Records the post-release review that was held: who took part, what went well, what to change [WF-30, OUT-03, GOV-07]. */
export const holdReview = action({
  at: [...states.after, 'rolled-back'],
  tabs: () => ['reviews'],
  fields: (scene) => [
    fields.day('heldOn', { required: true, value: scene.today }),
    fields.people('participants', { required: true }),
    fields.long('wentWell', { required: true }),
    fields.long('wentWrong', { required: true }),
    fields.link('link'),
  ],
  decide: (scene, values) => {
    const heldOn = values.text('heldOn');
    if (heldOn > scene.today) return refuseField('heldOn', text('form.future'));
    const set = {
      heldOn,
      kind: reviewKind(scene.settings, scene.release),
      participants: values.list('participants'),
      wentWell: values.text('wentWell'),
      wentWrong: values.text('wentWrong'),
      link: values.text('link'),
      ledBy: scene.actor.mail,
    } as const;
    return step([reviewChange(scene, set), updateRelease(scene, { reviewHeld: heldOn })], text('said.review-held'), [
      {
        key: 'review-invite',
        to: values.list('participants'),
        chat: true,
        date: heldOn,
        what: text('said.review-held'),
      },
    ]);
  },
});

/** The planned review becomes the held one; without a plan it is a new record. */
function reviewChange({ file, release }: Scene, set: Extract<Change, { create: 'reviews' }>['set']): Change {
  const planned = file.of('reviews').find((it) => it.heldOn === '') ?? file.of('reviews')[0];
  return planned
    ? { update: 'reviews', id: planned.id, set, why: '' }
    : { create: 'reviews', release: release.id, set, why: '' };
}
