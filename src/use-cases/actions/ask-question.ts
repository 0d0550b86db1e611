import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { replyDay } from '../acting/work';

/** Asks somebody a question about the release, as a rule its Service Owner; it stays in the log with its answer [ACT-21]. */
export const askQuestion = action({
  at: states.open,
  onHold: true,
  tabs: () => ['questions'],
  fields: ({ release }) => [
    fields.long('question', { required: true, max: 5_000 }),
    fields.person('askedOf', { required: true, value: release.serviceOwner }),
  ],
  decide: (scene, values) => {
    const { release, actor, today } = scene;
    const question = values.text('question');
    const to = values.text('askedOf');
    const set = { question, to, askedBy: actor.mail, askedOn: today };
    return step([{ create: 'questions', release: release.id, set, why: '' }], text('said.question-asked'), [
      { key: 'comment-asked', to: [to], what: question, date: replyDay(scene) },
    ]);
  },
});
