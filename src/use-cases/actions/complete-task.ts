import { accountable, fourEyes, responsible } from '../../domain/raci/raci';
import type { Found } from '../../domain/register/found';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';
import { afterChanges } from '../acting/after';
import { fields } from '../acting/field';
import { itemRow } from '../acting/item-tasks';
import type { Scene } from '../acting/scene';
import { acceptRow, asked, nothing, replyDay, type Part } from '../acting/work';

/**
 * Marks a task done: by its own person, or by the accountable. When all R of the activity are done the A is asked to accept;
 * where the A is one of them, doing is accepting, unless four eyes are asked for (section 2, clarification 56).
 */
export const completeTask = action({
  at: states.open,
  tabs: () => ['tasks'],
  blocked: about('tasks', (it) =>
    it.state === 'open' && it.kind !== 'comment' ? undefined : text('refused.task-closed'),
  ),
  fields: (scene) => {
    const task = scene.file.of('tasks').find((it) => it.id === scene.subject);
    return [
      fields.long('note', {
        max: 2_000,
        required: task?.kind === 'accept' && unansweredOf(scene, task).length > 0,
        help: 'field.note.task',
      }),
    ];
  },
  decide: (scene, values) => {
    const task = recordIn(scene, 'tasks');
    const answer = values.text('note');
    const a = accountable(scene.settings, scene.release, task.raciRow);
    if (task.person !== scene.actor.mail && !a.includes(scene.actor.mail))
      return refuse(text('refused.not-your-task'), { who: [task.person, ...a] });
    const done: Change = {
      update: 'tasks',
      id: task.id,
      set: { state: task.kind === 'accept' ? 'accepted' : 'done', doneAt: scene.now, answer },
      why: answer,
    };
    const file = afterChanges(scene.file, [done]);
    const next = follow({ ...scene, file }, task);
    return step(
      [done, ...next.changes],
      text(task.kind === 'accept' ? 'said.task-accepted' : 'said.task-done'),
      next.notices,
    );
  },
});

const unansweredOf = (scene: Scene, task: Found<'tasks'>) =>
  scene.file
    .of('tasks')
    .filter(
      (it) => it.raciRow === task.raciRow && it.kind === 'comment' && it.state === 'open' && it.due >= scene.today,
    );

function follow(scene: Scene, task: Found<'tasks'>): Part {
  const row = task.raciRow;
  if (row === itemRow) return nothing;
  if (task.kind === 'accept') return acceptRow(scene, row);
  const work = scene.file.of('tasks').filter((it) => it.raciRow === row);
  if (work.some((it) => it.kind === 'do' && it.state === 'open')) return nothing;
  const [a = ''] = accountable(scene.settings, scene.release, row);
  const second = scene.release.type === 'major' && fourEyes(scene.settings, scene.release, row);
  if (responsible(scene.settings, scene.release, row).includes(a) && !second) return acceptRow(scene, row);
  if (a === '' || work.some((it) => it.kind === 'accept' && it.state === 'open')) return nothing;
  return asked(scene, scene.release, [
    { row, kind: 'accept', person: second ? scene.release.deliveryManager : a, due: replyDay(scene) },
  ]);
}
