import { componentKinds } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { componentForm, componentSet, packageName } from '../acting/component-form';
import { reopenDecision } from '../acting/reopen-decision';
import { updateRelease } from '../acting/set';

/** Lists a component, CI, document or the build package of the release [ACV-06 to ACV-10, WF-16]. */
export const addComponent = action({
  at: states.prepared,
  tabs: () => ['components'],
  fields: () => componentForm(),
  decide: (scene, values) => {
    const kind = chosen(componentKinds, values.text('componentKind'));
    const set = { ...componentSet(values), kind };
    const isPackage = kind === 'build-package';
    if (isPackage && set.version === '') return refuseField('version', text('form.missing'));
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
