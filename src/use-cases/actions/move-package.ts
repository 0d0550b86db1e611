import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields, reason } from '../acting/field';
import { joinPackageOf } from '../packages/join';
import { leavePackageOf } from '../packages/leave';
import { ownPackage, packageNamed } from '../packages/named';

/** Moves a member to another package in one audited step with its reason [DEF-08]: out of the old one, into the window of the new one. */
export const movePackage = action({
  at: ['draft', ...states.beforeLive],
  careful: true,
  tabs: () => ['milestones', 'checklist', 'decisions'],
  thenReads: (release, values) => [...ownPackage(release), ...packageNamed(values)],
  blocked: ({ release }) => (release.package === '' ? text('refused.not-in-package') : undefined),
  fields: () => [fields.text('package', { required: true, max: 20, example: 'field.package.example' }), reason()],
  decide: (scene, values) => {
    const id = values.text('package');
    const to = id === scene.release.package ? undefined : scene.world.record('packages', id);
    if (!to) return refuseField('package', text('refused.no-record', { id }));
    const why = values.text('reason');
    const left = leavePackageOf(scene, why);
    const joined = joinPackageOf(scene, to, why);
    if ('kind' in joined) return joined;
    return step([...left.changes, ...joined.changes], text('said.moved', { id }), [...left.notices, ...joined.notices]);
  },
});
