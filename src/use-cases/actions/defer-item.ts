import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chase } from '../acting/chase';
import { fields, reason } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Leaves low items, or items with an accepted exception, for after go-live with owner and day, on which a task reminds of it [CHK-03]. */
export const deferItem = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [
    itemsField(),
    fields.person('owner', { required: true }),
    fields.day('due', { required: true }),
    reason(),
  ],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'defer-item',
      objection: ({ priority, exception, item, state }) => {
        if (state === 'validated' || state === 'done') return text('refused.item-settled', { item });
        return priority === 'low' || exception === 'accepted' ? undefined : text('refused.item-not-low', { item });
      },
    });
    if (isRefusal(items)) return items;
    const due = values.text('due');
    if (due < scene.today) return refuseField('due', text('form.past'));
    const why = values.text('reason');
    const owner = values.text('owner');
    return step(
      [
        ...itemChanges(items, () => ({ state: 'deferred', owner, due, reason: why }), why),
        ...chase(scene, items, { owner, due }),
      ],
      text('said.items-deferred', { count: items.length }),
      [{ key: 'task-asked', to: [owner], what: items.map((it) => `${it.item} ${it.title}`).join('; '), date: due }],
    );
  },
});
