import { mayValidate } from '../../domain/checklist/validate';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { itemChanges } from '../acting/item-changes';
import { followItems } from '../acting/item-tasks';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** A second person confirms what was done; never the doer (domain.md 5, blocking rule) [CHK-01]. */
export const validateItems = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [itemsField()],
  decide: (scene, values) => {
    const { actor, release, settings, today, now } = scene;
    const items = tickedItems(scene, values, {
      action: 'validate-items',
      objection: (it) => {
        if (it.state !== 'done') return text('refused.item-not-done', { item: it.item });
        const may = mayValidate(it, { actor: actor.mail, release, settings, today });
        return may.allowed ? undefined : may.why;
      },
    });
    if (isRefusal(items)) return items;
    const changes = itemChanges(items, () => ({ state: 'validated', validatedBy: actor.mail, validatedAt: now }));
    return step([...changes, ...followItems(scene, changes)], text('said.items-validated', { count: items.length }));
  },
});
