import { improvementStates } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { refuse, refuseField } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';

/** Columns of the improvement register that forms and lists look at. */
export const improvementColumns = {
  tab: 'improvements',
  names: ['id', 'title', 'source', 'owner', 'due', 'state', 'effect'],
} as const;

/** Moves an improvement on: planned, done with the effect that was measured, or dropped [ACT-05, GOV-12]. */
export const updateImprovement = deskAction({
  wants: (subject) => ({
    columns: [improvementColumns],
    ...(subject === '' ? {} : { records: [{ tab: 'improvements', ids: [subject] }] }),
  }),
  blocked: (scene) => (heldIn(scene) ? undefined : text('refused.no-record', { id: scene.subject })),
  fields: (scene) => {
    const held = heldIn(scene);
    return [
      fields.choice('improvementState', optionsOf(improvementStates), { required: true, value: held?.state ?? '' }),
      fields.person('owner', { required: true, value: held?.owner ?? '' }),
      fields.day('due', { required: true, value: held?.due ?? '' }),
      fields.long('effect', { value: held?.effect ?? '', help: 'field.effect.help' }),
    ];
  },
  decide: (scene, values) => {
    if (!heldIn(scene)) return refuse(text('refused.no-record', { id: scene.subject }));
    const state = chosen(improvementStates, values.text('improvementState'));
    const effect = values.text('effect');
    if (state === 'done' && effect === '') return refuseField('effect', text('form.missing'));
    const set = { state, owner: values.text('owner'), due: values.text('due'), effect };
    return deskStep([{ update: 'improvements', id: scene.subject, set, why: '' }], text('said.saved'));
  },
});

const heldIn = ({ world, subject }: DeskScene) => world.rows('improvements').find((it) => it.id === subject);
