import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import { askOwner } from '../acting/item-tasks';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Names the owner, and if wanted the due day, of the ticked items. */
export const assignItems = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [itemsField(), fields.person('owner', { required: true }), fields.day('due')],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, { action: 'assign-items', objection: () => undefined });
    if (isRefusal(items)) return items;
    const owner = values.text('owner');
    const due = values.text('due');
    const what = items.map((it) => `${it.item} ${it.title}`).join('; ');
    return step(
      [
        ...itemChanges(items, (it) => ({ owner, due: due || it.due })),
        ...askOwner(scene, owner, due || (items[0]?.due ?? '')),
      ],
      text('said.items-assigned', { count: items.length }),
      [{ key: 'task-asked', to: [owner], what, date: due || (items[0]?.due ?? '') }],
    );
  },
});
