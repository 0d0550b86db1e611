import { lessonKinds } from '../../domain/register/vocabulary';
import { phaseOf } from '../../domain/releases/lifecycle';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

/** Stores a lesson or best practice of the release [ACV-21, GOV-09]. */
export const addLesson = action({
  at: [...states.open, 'closed', 'rolled-back'],
  onHold: true,
  tabs: () => ['lessons'],
  fields: () => [
    fields.choice('lessonKind', optionsOf(lessonKinds), { required: true, value: 'lesson' }),
    fields.long('lesson', { required: true }),
  ],
  decide: ({ release, actor, today }, values) => {
    const set = {
      kind: chosen(lessonKinds, values.text('lessonKind')),
      lesson: values.text('lesson'),
      phase: release.state === '' ? '' : phaseOf(release.state),
      author: actor.mail,
      recordedOn: today,
    };
    return step([{ create: 'lessons', release: release.id, set, why: '' }], text('said.lesson-added'));
  },
});
