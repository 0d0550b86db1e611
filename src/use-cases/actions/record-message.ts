import type { Message } from '../../domain/checklist/evidence';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { doneItems, notDone } from '../acting/done-items';
import { fields } from '../acting/field';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Says that the ticked items are true by somebody's message: its id, sender, day and decision word are kept, never its body; the sender hears of it and can object (clarification 57). */
export const recordMessage = action({
  at: states.afterPlanning,
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: () => [
    itemsField(),
    fields.person('messageSender', { required: true }),
    fields.day('messageOn', { required: true }),
    fields.text('messageWord', { required: true, max: 60, help: 'field.messageWord.help' }),
    fields.text('messageId', { required: true, help: 'field.messageId.help' }),
    fields.link('link'),
    fields.text('messageAuthentication', { help: 'field.messageAuthentication.help' }),
  ],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, { action: 'record-message', objection: (it) => notDone(scene, it) });
    if (isRefusal(items)) return items;
    const sender = values.text('messageSender');
    const sentOn = values.text('messageOn');
    if (sender === scene.actor.mail) return refuseField('messageSender', text('refused.own-message'));
    if (sentOn > scene.today) return refuseField('messageOn', text('form.future'));
    const message: Message = {
      sender,
      sentOn,
      word: values.text('messageWord'),
      authentication: values.text('messageAuthentication'),
      recordedBy: scene.actor.mail,
    };
    const names = items.map((it) => it.item).join(', ');
    const objection = `mailto:${scene.actor.mail}?subject=${encodeURIComponent(`${scene.release.id} ${names}`)}`;
    return step(
      doneItems(scene, items, () => ({
        evidence: values.text('link'),
        evidenceRef: values.text('messageId'),
        evidenceKind: 'message',
        evidenceOn: sentOn,
        message: JSON.stringify(message),
      })),
      text('said.items-done', { count: items.length }),
      [
        {
          key: 'evidence-recorded',
          to: [sender],
          what: text('asked.objection', { names, word: message.word, objection }),
          date: sentOn,
        },
      ],
    );
  },
});
