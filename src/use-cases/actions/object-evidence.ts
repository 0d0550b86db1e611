import { messageOf } from '../../domain/checklist/evidence';
import { text } from '../../domain/text/say';
import { action, states } from '../acting/action';
import { reason } from '../acting/field';
import { reopenedItems } from '../acting/reopened-items';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** The person whose message was recorded says that it does not prove the item: the evidence falls and the item is open again (clarification 57). */
export const objectEvidence = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [itemsField(), reason()],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'object-evidence',
      objection: (it) =>
        it.evidenceKind === 'message' && messageOf(it).sender === scene.actor.mail
          ? undefined
          : text('refused.not-your-message', { item: it.item }),
    });
    return isRefusal(items) ? items : reopenedItems(scene, items, { why: values.text('reason'), unproven: true });
  },
});
