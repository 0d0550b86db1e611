import { lessonKinds } from '../../domain/register/vocabulary';
import { phaseOf } from '../../domain/releases/lifecycle';
import { lessonsRow } from '../../domain/reviews/asks';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

/** Stores a lesson or best practice of the release [ACV-21, GOV-09]. */
export const addLesson = action({
  at: [...states.open, 'closed', 'rolled-back'],
  onHold: true,
  tabs: () => ['lessons', 'tasks'],
  fields: () => [
    fields.choice('lessonKind', optionsOf(lessonKinds), { required: true, value: 'lesson' }),
    fields.long('lesson', { required: true }),
    fields.person('owner'),
    fields.day('due'),
  ],
  decide: ({ release, actor, today, now, file }, values) => {
    const set = {
      kind: chosen(lessonKinds, values.text('lessonKind')),
      lesson: values.text('lesson'),
      phase: release.state === '' ? '' : phaseOf(release.state),
      author: actor.mail,
      recordedOn: today,
      owner: values.text('owner'),
      due: values.text('due'),
      service: release.service,
      type: release.type,
    };
    const given = file
      .of('tasks')
      .filter((it) => it.raciRow === lessonsRow && it.person === actor.mail && it.state === 'open')
      .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'done', doneAt: now }, why: '' }));
    return step([{ create: 'lessons', release: release.id, set, why: '' }, ...given], text('said.lesson-added'));
  },
});
