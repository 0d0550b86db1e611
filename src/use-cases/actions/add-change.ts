import { changeKinds, changeRoutes, levels } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { windowProblem } from '../../domain/calendar/window-problem';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { wallOf } from '../acting/draft-fields';
import { fields, optionsOf, type FieldSpec } from '../acting/field';
import { reopenDecision } from '../acting/reopen-decision';
import type { Scene } from '../acting/scene';
import type { Values } from '../acting/values';

/** Records an RFC of the release; its authority follows from kind, risk and type of release (ambiguity 15) [CHG-01, WF-07]. */
export const addChange = action({
  at: states.beforeLive,
  tabs: () => ['changes'],
  fields: form,
  decide: (scene, values) => {
    const problem = windowProblem(values.text('windowStart'), values.text('windowEnd'));
    if (problem?.refused) return refuseField('windowEnd', problem.why);
    const number = values.text('rfcNumber');
    if (scene.file.of('changes').some((it) => it.number === number))
      return refuseField('rfcNumber', text('refused.rfc-twice', { number }));
    const back = reopenDecision(scene, text('reopened.scope'));
    return step(
      [{ create: 'changes', release: scene.release.id, set: setOf(scene, values), why: '' }, ...back.changes],
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
    fields.choice('changeKind', optionsOf(changeKinds), {
      required: true,
      value: release.emergency ? 'emergency' : 'normal',
    }),
    fields.person('changeRequester', { required: true, value: release.requester }),
    fields.choice('impact', optionsOf(levels), { required: true }),
    fields.choice('risk', optionsOf(levels), { required: true }),
    fields.text('dependencies'),
    fields.moment('windowStart', { required: true, value: wallOf(scene, release.windowStart) }),
    fields.moment('windowEnd', { required: true, value: wallOf(scene, release.windowEnd) }),
  ];
}

function setOf(scene: Scene, values: Values) {
  const kind = chosen(changeKinds, values.text('changeKind'));
  const risk = chosen(levels, values.text('risk'));
  const route = routeOf(scene, kind, risk);
  return {
    number: values.text('rfcNumber'),
    title: values.text('title'),
    kind,
    requester: values.text('changeRequester'),
    impact: chosen(levels, values.text('impact')),
    risk,
    dependencies: values.text('dependencies'),
    route,
    decision: kind === 'standard' && route === 'none' ? ('standard' as const) : ('pending' as const),
    windowStart: values.text('windowStart'),
    windowEnd: values.text('windowEnd'),
    recordedBy: scene.actor.mail,
  };
}

/** The first change model that fits names the authority; without one, the careful answer is the CAB. */
function routeOf({ settings, release }: Scene, kind: string, risk: string) {
  const fitting = settings.changeModels.filter(
    (it) => it.kind === kind && (it.risk === 'any' || it.risk === risk) && (!it.onMajor || release.type === 'major'),
  );
  const model = fitting.find((it) => it.onMajor) ?? fitting[0];
  return chosen(changeRoutes, model?.route ?? '') || 'cab';
}
