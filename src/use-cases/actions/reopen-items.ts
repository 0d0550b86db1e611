import { text } from '../../domain/text/say';
import { action, states } from '../acting/action';
import { reason } from '../acting/field';
import { reopenedItems } from '../acting/reopened-items';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Opens settled items again: their validation falls away, and a high item after the Go asks for a new decision [BAD-47]. */
export const reopenItems = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [itemsField(), reason()],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'reopen-items',
      objection: ({ state, item }) =>
        state === 'open' || state === 'in-progress' ? text('refused.item-open', { item }) : undefined,
    });
    return isRefusal(items) ? items : reopenedItems(scene, items, { why: values.text('reason') });
  },
});
