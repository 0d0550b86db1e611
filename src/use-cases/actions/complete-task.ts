import { actsFor } from '../../domain/people/involved';
import { accepterFor } from '../../domain/raci/accepter';
import { accountable, fourEyes, responsible } from '../../domain/raci/raci';
import type { Found } from '../../domain/register/found';
import { monthsLater } from '../../domain/runbook/completeness';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';
import { isItemChase } from '../acting/chase';
import { afterChanges } from '../acting/after';
import { fields } from '../acting/field';
import { itemRow } from '../acting/item-tasks';
import type { Scene } from '../acting/scene';
import { acceptRow, asked, nothing, parts, replyDay, runbookRow, workOn, type Part } from '../acting/work';

/**
 * Marks a task done: by its own person, their deputy, or the accountable. When all R of the activity are done the A is asked
 * to accept; where the A is one of them, doing is accepting, unless four eyes are asked for (section 2, clarification 56).
 */
export const completeTask = action({
  at: [...states.open, 'rolled-back', 'closed'],
  tabs: () => ['tasks'],
  blocked: about('tasks', (it) => {
    if (isItemChase(it.id)) return text('refused.task-by-item');
    return it.state === 'open' && (it.kind === 'do' || it.kind === 'accept') ? undefined : text('refused.task-closed');
  }),
  fields: (scene) => {
    const task = scene.file.of('tasks').find((it) => it.id === scene.subject);
    return [
      fields.long('note', {
        max: 2_000,
        required: task !== undefined && accepts(scene, task) && unansweredOf(scene, task).length > 0,
        help: 'field.note.task',
      }),
    ];
  },
  decide: (scene, values) => {
    const task = recordIn(scene, 'tasks');
    const answer = values.text('note');
    const may = [task.person, ...accountable(scene.settings, scene.release, task.raciRow)];
    const selves = actsFor(scene.release, scene.actor.mail, scene);
    if (!may.some((it) => selves.includes(it.toLowerCase())))
      return refuse(text('refused.not-your-task'), { who: may });
    const done: Change = {
      update: 'tasks',
      id: task.id,
      set: {
        state: task.kind === 'accept' ? 'accepted' : 'done',
        doneAt: scene.now,
        doneBy: scene.actor.mail,
        answer,
      },
      why: answer,
    };
    if (task.kind === 'accept' && isOwnWork(scene, task))
      return refuse(text('refused.own-work'), { who: [task.person] });
    const file = afterChanges(scene.file, [done]);
    const next = follow({ ...scene, file }, task);
    return step(
      [done, ...next.changes],
      text(task.kind === 'accept' ? 'said.task-accepted' : 'said.task-done'),
      next.notices,
    );
  },
});

const workOf = ({ file }: Scene, row: string): readonly Found<'tasks'>[] =>
  file.of('tasks').filter((it) => it.raciRow === row && it.kind === 'do' && it.state !== 'dropped');

/** With four eyes, whoever did the work does not accept it. */
const isOwnWork = (scene: Scene, { raciRow: row }: Found<'tasks'>): boolean =>
  fourEyes(scene.settings, scene.release, row) &&
  workOf(scene, row).some((it) => it.state === 'done' && (it.doneBy || it.person) === scene.actor.mail);

const unansweredOf = (scene: Scene, task: Found<'tasks'>) =>
  scene.file
    .of('tasks')
    .filter(
      (it) => it.raciRow === task.raciRow && it.kind === 'comment' && it.state === 'open' && it.due >= scene.today,
    );

/** Does completing this task accept the activity: as the A, or as the last R who is also the A? */
function accepts(scene: Scene, task: Found<'tasks'>): boolean {
  if (task.kind === 'accept') return true;
  const last = workOf(scene, task.raciRow).every((it) => it.id === task.id || it.state !== 'open');
  return last && task.kind === 'do' && task.raciRow !== itemRow && doingAccepts(scene, task.raciRow);
}

const doingAccepts = ({ settings, release }: Scene, row: string): boolean =>
  !fourEyes(settings, release, row) &&
  responsible(settings, release, row).includes(accountable(settings, release, row)[0] ?? '');

function follow(scene: Scene, task: Found<'tasks'>): Part {
  const { settings, release } = scene;
  const row = task.raciRow;
  if (row === itemRow) return nothing;
  if (task.kind === 'accept') return accepted(scene, row);
  if (workOf(scene, row).some((it) => it.state === 'open')) return nothing;
  if (doingAccepts(scene, row)) return accepted(scene, row);
  const doers = workOf(scene, row).map((it) => it.doneBy || it.person);
  const person = accepterFor(settings, release, { row, doers });
  return person === '' ? nothing : asked(scene, release, [{ row, kind: 'accept', person, due: replyDay(scene) }]);
}

/** The Runbook is looked after again and again: once accepted, the next look is due when its sections get old [RW-09]. */
function accepted(scene: Scene, row: string): Part {
  const done = acceptRow(scene, row);
  if (row !== runbookRow) return done;
  const due = monthsLater(scene.today, scene.settings.threshold('runbook.fresh.months'));
  return parts(done, asked(scene, scene.release, workOn(scene, scene.release, { row, due })));
}
