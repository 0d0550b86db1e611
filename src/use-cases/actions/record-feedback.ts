import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';

/** One score a person, 0 to 10, with a comment; a second answer replaces the first [ACV-22]. */
export const recordFeedback = action({
  at: [...states.after, 'closed', 'rolled-back'],
  onHold: true,
  tabs: () => ['feedback'],
  fields: (scene) => {
    const held = scene.file.of('feedback').find((it) => it.person === scene.actor.mail);
    return [
      fields.number('score', { required: true, max: 10, value: held?.score ?? null }),
      fields.long('comment', { max: 2_000, value: held?.comment ?? '' }),
    ];
  },
  decide: ({ release, file, actor, now }, values) => {
    const held = file.of('feedback').find((it) => it.person === actor.mail);
    const set = {
      person: actor.mail,
      score: Math.round(values.number('score') ?? 0),
      comment: values.text('comment'),
      at: now,
    };
    return step(
      [
        held
          ? { update: 'feedback', id: held.id, set, why: '' }
          : { create: 'feedback', release: release.id, set, why: '' },
      ],
      text('said.feedback'),
    );
  },
});
