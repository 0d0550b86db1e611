import { rolesOn } from '../../domain/people/involved';
import { alwaysOnMajor, withoutException } from '../../domain/checklist/item-state';
import type { Found } from '../../domain/register/found';
import { itemStates } from '../../domain/register/vocabulary';
import { text, type Text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields, reason, type Option } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import type { Scene } from '../acting/scene';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

const ways: readonly Option[] = [
  { value: 'unchanged', label: itemStates.unchanged },
  { value: 'not-applicable', label: itemStates['not-applicable'] },
];

/** Sets items aside as unchanged or not applicable, with the reason; a high item only as the Delivery Manager agrees (domain.md 4.4). */
export const setItemsAside = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist'],
  fields: () => [itemsField(), fields.choice('way', ways, { required: true }), reason()],
  decide: (scene, values) => {
    const way = values.text('way') === 'unchanged' ? 'unchanged' : 'not-applicable';
    const items = tickedItems(scene, values, {
      action: 'set-items-aside',
      objection: (it) => objection(scene, it, way),
    });
    if (isRefusal(items)) return items;
    const why = values.text('reason');
    return step(
      itemChanges(
        items,
        (it) => ({
          state: way,
          reason: why,
          ...(it.priority === 'high' && way === 'not-applicable'
            ? { validatedBy: scene.actor.mail, validatedAt: scene.now }
            : {}),
        }),
        why,
      ),
      text('said.items-aside', { count: items.length }),
    );
  },
});

function objection({ release, actor }: Scene, it: Found<'checklist'>, way: string): Text | undefined {
  const { item } = it;
  if (withoutException.includes(item) || (release.type === 'major' && alwaysOnMajor.includes(item)))
    return text('refused.item-no-waiver', { item });
  if (it.state === 'validated' || it.state === 'done') return text('refused.item-settled', { item });
  if (way === 'unchanged' && it.fixed) return text('refused.item-fixed', { item });
  const agreed = rolesOn(release, actor.mail).some((role) => role === 'dm' || role === 'deputy');
  return way === 'not-applicable' && it.priority === 'high' && !agreed
    ? text('refused.item-high-aside', { item })
    : undefined;
}
