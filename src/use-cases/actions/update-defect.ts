import { defectStates } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { subjectIn } from '../acting/scene';

/** Says that a defect is fixed, or accepts it by name. */
export const updateDefect = action({
  at: ['build', 'test', 'move2run'],
  tabs: () => ['defects'],
  blocked: about('defects'),
  fields: (scene) => [
    fields.choice('defectState', optionsOf(defectStates), {
      required: true,
      value: subjectIn(scene, 'defects')?.state ?? '',
    }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const state = chosen(defectStates, values.text('defectState'));
    const acceptedBy = state === 'accepted' ? scene.actor.mail : '';
    return step(
      [{ update: 'defects', id: scene.subject, set: { state, acceptedBy }, why: values.text('note') }],
      text('said.saved'),
    );
  },
});
