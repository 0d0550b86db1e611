import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import { followItems } from '../acting/item-tasks';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Says that the ticked items are true, with the evidence that high and medium items need; someone else validates [CHK-01]. */
export const completeItems = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: (scene) => [
    itemsField(),
    fields.link('evidence'),
    fields.day('evidenceOn', { value: scene.today }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'complete-items',
      objection: ({ state, item }) =>
        state === 'open' || state === 'in-progress' || state === 'deferred'
          ? undefined
          : text('refused.item-settled', { item }),
    });
    if (isRefusal(items)) return items;
    const evidence = values.text('evidence');
    if (evidence === '' && items.some((it) => it.priority !== 'low' && it.evidence === ''))
      return refuseField('evidence', text('refused.evidence'));
    const { actor } = scene;
    const changes = itemChanges(items, (it) => ({
      state: 'done',
      evidence: evidence || it.evidence,
      evidenceOn: values.text('evidenceOn') || scene.today,
      doneBy: actor.mail,
      owner: it.owner || actor.mail,
      reason: values.text('note') || it.reason,
    }));
    return step([...changes, ...followItems(scene, changes)], text('said.items-done', { count: items.length }));
  },
});
