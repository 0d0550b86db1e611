import { mayNotJoin } from '../../domain/packages/membership';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { joinPackageOf } from '../packages/join';
import { packageNamed } from '../packages/named';

/** Puts a release into a package; one at a time, and none that goes in a sequence [DEF-08, MOD-11]. */
export const joinPackage = action({
  at: ['draft', ...states.beforeGo],
  careful: true,
  tabs: () => ['milestones', 'checklist'],
  thenReads: (_release, values) => packageNamed(values),
  blocked: ({ release }) => mayNotJoin(release),
  fields: () => [
    fields.text('package', { required: true, max: 20, example: 'field.package.example' }),
    fields.long('reason', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const id = values.text('package');
    const to = scene.world.record('packages', id);
    if (!to) return refuseField('package', text('refused.no-record', { id }));
    const joined = joinPackageOf(scene, to, values.text('reason'));
    return 'kind' in joined ? joined : step(joined.changes, text('said.joined', { id }), joined.notices);
  },
});
