import type { Pair } from '../../domain/register/schema';
import { detailOf, withDetail, type Detail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf, type FieldSpec } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';

const tries: Readonly<Record<'rehearsed' | 'declared', Pair>> = {
  rehearsed: ['Rehearsed', 'Répété'],
  declared: ['Declared impossible to rehearse', 'Déclaré impossible à répéter'],
};

/** The rollback plan: where it is, how long it takes, when and by whom it is decided, and that it was tried [OUT-06, PSF-11]. */
export const setRollback = action({
  at: states.prepared,
  tabs: () => [],
  fields: form,
  decide: (scene, values) => {
    const held = detailOf(scene.release, 'rollback');
    const set = typed(values);
    const same = held.declaration === set.declaration && held.tried === set.tried;
    const accepts = values.flag('acceptDeclaration') === true;
    if (accepts && (!same || held.declaredBy === scene.actor.mail))
      return refuseField('acceptDeclaration', text('refused.own-work'));
    if (set.tried === 'rehearsed' && (set.triedOn === '' || set.triedOn > scene.today))
      return refuseField('triedOn', text('form.past-day'));
    const rollback = withDetail(scene.release, 'rollback', {
      ...set,
      declaredBy: set.tried === 'declared' ? (same ? held.declaredBy : scene.actor.mail) : '',
      acceptedBy: accepts ? scene.actor.mail : same ? held.acceptedBy : '',
    });
    return step([updateRelease(scene, { rollback })], text('said.rollback-saved'));
  },
});

function form({ release }: Scene): readonly FieldSpec[] {
  const held = detailOf(release, 'rollback');
  return [
    fields.link('planLink', { required: true, value: held.plan }),
    fields.number('rollbackMinutes', { required: true, value: held.minutes, max: 10_080 }),
    fields.number('verifyMinutes', { value: held.verifyMinutes, max: 10_080 }),
    fields.choice('tried', optionsOf(tries), { required: true, value: held.tried }),
    fields.day('triedOn', { value: held.triedOn }),
    fields.long('declaration', { value: held.declaration, help: 'field.declaration.help' }),
    fields.flag('acceptDeclaration', { value: false, help: 'field.acceptDeclaration.help' }),
    fields.long('criteria', { required: true, value: held.criteria }),
    fields.person('decider', { required: true, value: held.decider }),
  ];
}

const typed = (values: Values): Omit<Detail<'rollback'>, 'acceptedBy' | 'declaredBy'> => ({
  plan: values.text('planLink'),
  minutes: values.number('rollbackMinutes'),
  verifyMinutes: values.number('verifyMinutes'),
  tried: chosen(tries, values.text('tried')),
  triedOn: values.text('triedOn'),
  declaration: values.text('declaration'),
  criteria: values.text('criteria'),
  decider: values.text('decider'),
});
