import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { standsFor } from '../acting/stands-for';

/** Answers a question of the log: by the one who was asked, or by the Service Owner [ACT-21]. */
export const answerQuestion = action({
  at: states.open,
  onHold: true,
  tabs: () => ['questions'],
  blocked: about('questions', (it, scene) => {
    if (it.answeredOn !== '') return text('refused.question-answered');
    return standsFor(scene, [it.to, scene.release.serviceOwner]) ? undefined : text('refused.not-asked');
  }),
  fields: () => [fields.long('answer', { required: true, max: 5_000 })],
  decide: (scene, values) => {
    const { askedBy, question } = recordIn(scene, 'questions');
    const { actor, today } = scene;
    const answer = values.text('answer');
    const set = { answer, answeredOn: today, answeredBy: actor.mail };
    return step([{ update: 'questions', id: scene.subject, set, why: '' }], text('said.answered'), [
      { key: 'comment-asked', to: [askedBy], what: text('asked.answer', { task: question }), reason: answer },
    ]);
  },
});
