import { detailOf } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chase } from '../acting/chase';
import { serviceLevels } from '../acting/done-items';
import { fields, reason, type Option } from '../acting/field';
import { itemChanges } from '../acting/item-changes';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';
import { exceptionStates } from '../../domain/register/vocabulary';

const answers: readonly Option[] = [
  { value: 'accepted', label: exceptionStates.accepted },
  { value: 'refused', label: exceptionStates.refused },
];

/** Accepts or refuses an exception: high by the Delivery Manager, medium by the accountable role with owner and day; never by who asked (domain.md 5). */
export const decideException = action({
  at: states.prepared,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [
    itemsField(),
    fields.choice('decision', answers, { required: true }),
    fields.person('owner'),
    fields.day('due'),
    reason(),
  ],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'decide-exception',
      objection: ({ item, exception, exceptionAskedBy, priority }) => {
        if (exception !== 'requested') return text('refused.exception-none', { item });
        if (item === serviceLevels && detailOf(scene.release, 'handOver').sla === 'breach')
          return text('refused.sla-exception');
        if (exceptionAskedBy === scene.actor.mail) return text('refused.own-exception', { item });
        const { deliveryManager, deputy } = scene.release;
        return priority === 'high' && scene.actor.mail !== deliveryManager && scene.actor.mail !== deputy
          ? text('refused.exception-high', { item })
          : undefined;
      },
    });
    if (isRefusal(items)) return items;
    const accepted = values.text('decision') === 'accepted';
    if (accepted && values.text('due') === '') return refuseField('due', text('form.missing'));
    const why = values.text('reason');
    const changes = itemChanges(
      items,
      (it) => ({
        exception: accepted ? 'accepted' : 'refused',
        exceptionBy: scene.actor.mail,
        reason: why,
        owner: values.text('owner') || it.owner || it.exceptionAskedBy,
        due: values.text('due') || it.due,
      }),
      why,
    );
    const to = [...items.map((it) => it.exceptionAskedBy), scene.release.serviceOwner];
    const reminders = accepted ? chase(scene, items, { owner: values.text('owner'), due: values.text('due') }) : [];
    return step(
      [...changes, ...reminders],
      text(accepted ? 'said.exception-accepted' : 'said.exception-refused', { count: items.length }),
      [{ key: 'exception-decided', to, chat: true, what: items.map((it) => it.item).join(', '), reason: why }],
    );
  },
});
