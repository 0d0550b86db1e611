import type { FieldsOf } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import { windowProblem } from '../../domain/calendar/window-problem';
import { action, refuseField, states, step } from '../acting/action';
import { assessed, assessmentForm } from '../acting/change-form';
import { changeTask } from '../acting/change-tasks';
import { wallOf } from '../acting/draft-fields';
import { fields, type FieldSpec } from '../acting/field';
import { reopenDecision } from '../acting/reopen-decision';
import type { Scene } from '../acting/scene';
import type { Values } from '../acting/values';

/** Records an RFC of the release; its authority follows from kind, risk and type of release, and one for the CAB is a task of its owner (ambiguity 15) [CHG-01, WF-07]. */
export const addChange = action({
  at: states.beforeLive,
  tabs: () => ['changes', 'tasks'],
  fields: form,
  decide: (scene, values) => {
    const problem = windowProblem(values.text('windowStart'), values.text('windowEnd'));
    if (problem?.refused) return refuseField('windowEnd', problem.why);
    const number = values.text('rfcNumber');
    if (scene.file.of('changes').some((it) => it.number === number))
      return refuseField('rfcNumber', text('refused.rfc-twice', { number }));
    const set = setOf(scene, values);
    const owner = { number, requester: values.text('changeRequester') };
    const toCab = set.route === 'cab' ? [changeTask(scene, owner, { what: 'cab', due: values.text('cabOn') })] : [];
    const back = reopenDecision(scene, text('reopened.scope'));
    return step(
      [{ create: 'changes', release: scene.release.id, set, why: '' }, ...toCab, ...back.changes],
      text('said.change-added', { number }),
      back.notices,
    );
  },
});

function form(scene: Scene): readonly FieldSpec[] {
  const { release } = scene;
  return [
    fields.text('rfcNumber', { required: true, max: 60 }),
    fields.text('title', { required: true, value: release.title }),
    fields.person('changeRequester', { required: true, value: release.requester }),
    ...assessmentForm(scene),
    fields.moment('windowStart', { required: true, value: wallOf(scene, release.windowStart) }),
    fields.moment('windowEnd', { required: true, value: wallOf(scene, release.windowEnd) }),
    fields.day('cabOn', { help: 'field.cabOn.help' }),
  ];
}

const setOf = (scene: Scene, values: Values): FieldsOf<'changes'> => ({
  ...assessed(scene, values),
  number: values.text('rfcNumber'),
  title: values.text('title'),
  requester: values.text('changeRequester'),
  windowStart: values.text('windowStart'),
  windowEnd: values.text('windowEnd'),
  cabOn: values.text('cabOn'),
  recordedBy: scene.actor.mail,
});
