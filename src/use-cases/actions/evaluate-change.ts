import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, step } from '../acting/action';
import { fields } from '../acting/field';
import { subjectIn } from '../acting/scene';

/** Notes, before go-live, that the tested change meets its purpose [CHG-06, ambiguity 7]. */
export const evaluateChange = action({
  at: ['test', 'move2run', 'authorised'],
  tabs: () => ['changes'],
  blocked: about('changes'),
  fields: (scene) => [
    fields.long('evaluation', { required: true, value: subjectIn(scene, 'changes')?.evaluation ?? '' }),
  ],
  decide: (scene, values) =>
    step(
      [
        {
          update: 'changes',
          id: scene.subject,
          set: { evaluation: values.text('evaluation'), evaluatedBy: scene.actor.mail, evaluatedOn: scene.today },
          why: '',
        },
      ],
      text('said.saved'),
    ),
});
