import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, states, step } from '../acting/action';
import { addressesIn } from '../acting/addresses';
import { templateFor } from '../acting/communication-template';
import { fields } from '../acting/field';
import { subjectIn } from '../acting/scene';

/** Writes a message of the communication plan: to whom and what, from the template of its moment [ACT-22, WF-27]. */
export const prepareCommunication = action({
  at: states.afterPlanning,
  tabs: () => ['communications'],
  blocked: about('communications', (it) => (it.state === 'sent' ? text('refused.communication-sent') : undefined)),
  fields: (scene) => {
    const held = subjectIn(scene, 'communications');
    const template = held ? templateFor(scene, held) : { subject: '', body: '' };
    return [
      fields.long('recipients', {
        required: true,
        max: 5_000,
        value: held?.recipients.join(', ') ?? '',
        help: 'field.recipients.help',
      }),
      fields.text('subject', { required: true, value: held?.subject || template.subject }),
      fields.long('body', { required: true, max: 20_000, value: held?.body || template.body }),
    ];
  },
  decide: (scene, values) => {
    const held = recordIn(scene, 'communications');
    const { good, bad } = addressesIn(values.text('recipients'));
    if (bad.length > 0) return refuseField('recipients', text('refused.addresses', { addresses: bad.join(', ') }));
    if (/[\r\n]/.test(values.text('subject'))) return refuseField('subject', text('form.one-line'));
    const set = {
      recipients: good,
      subject: values.text('subject'),
      body: values.text('body'),
      state: 'prepared',
      preparedBy: scene.actor.mail,
      approvedBy: '',
    } as const;
    return step([{ update: 'communications', id: held.id, set, why: '' }], text('said.communication-prepared'));
  },
});
