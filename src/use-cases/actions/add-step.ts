import { stepKinds } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

/** Adds a step of the roll-out or a check after it: its place in the order, its owner, its planned time, whether it is a hold point [ACV-16, ACT-29]. */
export const addStep = action({
  at: ['build', 'test', 'move2run', 'authorised', 'deploying'],
  tabs: () => ['runsheet'],
  fields: ({ file }) => [
    fields.choice('stepKind', optionsOf(stepKinds), { required: true, value: 'step' }),
    fields.number('order', {
      required: true,
      max: 9_999,
      value: Math.max(0, ...file.of('runsheet').map((it) => it.order ?? 0)) + 10,
    }),
    fields.text('stepTitle', { required: true }),
    fields.person('owner', { required: true }),
    fields.moment('plannedStart'),
    fields.flag('holdPoint', { value: false, help: 'field.holdPoint.help' }),
  ],
  decide: ({ release }, values) => {
    const set = {
      kind: chosen(stepKinds, values.text('stepKind')),
      order: Math.round(values.number('order') ?? 0),
      step: values.text('stepTitle'),
      owner: values.text('owner'),
      plannedStart: values.text('plannedStart'),
      hold: values.flag('holdPoint') === true,
    };
    return step([{ create: 'runsheet', release: release.id, set, why: '' }], text('said.step-added'));
  },
});
