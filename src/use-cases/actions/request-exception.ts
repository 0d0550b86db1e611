import { withoutException } from '../../domain/checklist/item-state';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { reason } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';
import { accepterOf } from '../acting/work';

/** Asks to go live although an item is open; Runbook V0 and F1 know no exception (clarification 51). */
export const requestException = action({
  at: states.prepared,
  perItem: true,
  tabs: () => ['checklist'],
  fields: () => [itemsField(), reason()],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'request-exception',
      objection: ({ item, state, exception }) => {
        if (withoutException.includes(item)) return text('refused.item-no-waiver', { item });
        if (state === 'validated' || state === 'unchanged' || state === 'not-applicable')
          return text('refused.item-settled', { item });
        return exception === 'accepted' || exception === 'requested'
          ? text('refused.exception-asked', { item })
          : undefined;
      },
    });
    if (isRefusal(items)) return items;
    const why = values.text('reason');
    const changes = itemChanges(
      items,
      () => ({ exception: 'requested', exceptionAskedBy: scene.actor.mail, exceptionBy: '', reason: why }),
      why,
    );
    const to = items.map((it) =>
      it.priority === 'high' ? scene.release.deliveryManager : accepterOf(scene, it.raciRow),
    );
    return step(changes, text('said.exception-asked', { count: items.length }), [
      { key: 'exception-asked', to, what: items.map((it) => it.item).join(', '), reason: why },
    ]);
  },
});
