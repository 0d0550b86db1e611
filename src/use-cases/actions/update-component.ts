import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, states, step } from '../acting/action';
import { componentForm, componentProblem, componentSet, packageName } from '../acting/component-form';
import { reopenDecision } from '../acting/reopen-decision';
import { subjectIn } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** Corrects an entry; another version of the build package after the Go asks for a new decision. */
export const updateComponent = action({
  at: states.prepared,
  tabs: () => ['components'],
  blocked: about('components'),
  fields: (scene) => componentForm(scene, subjectIn(scene, 'components')),
  decide: (scene, values) => {
    const held = recordIn(scene, 'components');
    const { kind } = held;
    const isPackage = kind === 'build-package';
    const typed = componentSet(kind, values, scene.today);
    const renamed = isPackage && (held.version !== typed.version || held.name !== typed.name);
    const set = isPackage && !renamed ? { ...typed, changedOn: held.changedOn } : typed;
    const wrong = componentProblem({ kind, actor: scene.actor.mail, held }, set);
    if (wrong) return refuseField(...wrong);
    const named = isPackage
      ? [updateRelease(scene, { buildPackage: packageName(values.text('name'), values.text('version')) })]
      : [];
    const back = renamed ? reopenDecision(scene, text('reopened.package')) : { changes: [], notices: [] };
    return step(
      [{ update: 'components', id: held.id, set, why: '' }, ...named, ...back.changes],
      text('said.saved'),
      back.notices,
    );
  },
});
