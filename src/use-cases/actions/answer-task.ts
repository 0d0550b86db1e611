import { actsFor } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { accepterOf } from '../acting/work';

/** Gives the comment that a C was asked for; whoever accepts the activity reads it before (section 2 of the requirements). */
export const answerTask = action({
  at: states.open,
  tabs: () => ['tasks'],
  blocked: about('tasks', (it) =>
    it.state === 'open' && it.kind === 'comment' ? undefined : text('refused.task-closed'),
  ),
  fields: () => [fields.long('answer', { required: true, max: 5_000 })],
  decide: (scene, values) => {
    const task = recordIn(scene, 'tasks');
    if (!actsFor(scene.release, scene.actor.mail, scene).includes(task.person.toLowerCase()))
      return refuse(text('refused.not-your-task'), { who: [task.person] });
    const answer = values.text('answer');
    return step(
      [
        {
          update: 'tasks',
          id: task.id,
          set: { state: 'done', doneAt: scene.now, doneBy: scene.actor.mail, answer },
          why: '',
        },
      ],
      text('said.answered'),
      [
        {
          key: 'comment-asked',
          to: [accepterOf(scene, task.raciRow)],
          what: text('asked.answer', { task: task.title }),
          reason: answer,
        },
      ],
    );
  },
});
