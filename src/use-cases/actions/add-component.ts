import { componentKinds } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { componentForm, componentProblem, componentSet, packageName } from '../acting/component-form';
import { reopenDecision } from '../acting/reopen-decision';
import { updateRelease } from '../acting/set';

/** Lists a build task, CI, document or the build package of the release [ACV-06 to ACV-10, WF-15, WF-16]. */
export const addComponent = action({
  at: states.prepared,
  tabs: () => ['components'],
  fields: (scene) => componentForm(scene),
  decide: (scene, values) => {
    const kind = chosen(componentKinds, values.text('componentKind'));
    const set = { ...componentSet(kind, values, scene.today), kind };
    const wrong = componentProblem({ kind, actor: scene.actor.mail }, set);
    if (wrong) return refuseField(...wrong);
    const isPackage = kind === 'build-package';
    const named = isPackage
      ? [updateRelease(scene, { buildPackage: packageName(values.text('name'), values.text('version')) })]
      : [];
    const back = isPackage ? reopenDecision(scene, text('reopened.package')) : { changes: [], notices: [] };
    return step(
      [{ create: 'components', release: scene.release.id, set, why: '' }, ...named, ...back.changes],
      text('said.component-added', { name: values.text('name') }),
      back.notices,
    );
  },
});
