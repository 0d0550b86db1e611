import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { reason } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import { reopenDecision } from '../acting/reopen-decision';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Opens settled items again: their validation falls away, and a high item after the Go asks for a new decision [BAD-47]. */
export const reopenItems = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist'],
  fields: () => [itemsField(), reason()],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'reopen-items',
      objection: ({ state, item }) =>
        state === 'open' || state === 'in-progress' ? text('refused.item-open', { item }) : undefined,
    });
    if (isRefusal(items)) return items;
    const why = values.text('reason');
    const back = items.some((it) => it.priority === 'high')
      ? reopenDecision(scene, text('reopened.item'))
      : { changes: [], notices: [] };
    const changes = itemChanges(
      items,
      () => ({
        state: 'open',
        doneBy: '',
        validatedBy: '',
        validatedAt: '',
        exception: '',
        exceptionBy: '',
        exceptionAskedBy: '',
      }),
      why,
    );
    return step([...changes, ...back.changes], text('said.items-reopened', { count: items.length }), back.notices);
  },
});
