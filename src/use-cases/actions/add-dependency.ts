import { dependencyKinds } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

/** What the release depends on: another release of the register, a CI, or something else [ACV-03]. */
export const addDependency = action({
  at: states.beforeLive,
  tabs: () => ['dependencies'],
  alsoReads: () => ({ columns: [{ tab: 'releases', names: ['id', 'title'] }] }),
  fields: () => [
    fields.choice('dependencyKind', optionsOf(dependencyKinds), { required: true }),
    fields.text('dependsOn', { required: true, help: 'field.dependsOn.help' }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: ({ release, world, actor }, values) => {
    const kind = chosen(dependencyKinds, values.text('dependencyKind'));
    const on = values.text('dependsOn');
    const known = kind !== 'release' || world.rows('releases').some((it) => it.id === on);
    if (!known || on === release.id) return refuseField('dependsOn', text('refused.no-release', { id: on }));
    const set = { kind, on, note: values.text('note'), recordedBy: actor.mail };
    return step([{ create: 'dependencies', release: release.id, set, why: '' }], text('said.saved'));
  },
});
