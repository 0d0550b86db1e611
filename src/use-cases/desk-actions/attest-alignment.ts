import { text } from '../../domain/text/say';
import { fields } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';

/** The Delivery Lead attests once a year that the process follows the ITSM strategy and governance, with a link to the policy [ACT-03]. */
export const attestAlignment = deskAction({
  wants: () => ({ creates: ['meetings'] }),
  fields: () => [fields.link('policy', { required: true }), fields.long('attestation', { required: true, max: 5_000 })],
  decide: ({ actor, now }, values) =>
    deskStep(
      [
        {
          create: 'meetings',
          set: {
            kind: 'attestation',
            at: now,
            participants: [actor.mail],
            minutes: values.text('policy'),
            decisions: values.text('attestation'),
          },
          why: '',
        },
      ],
      text('said.attested'),
    ),
});
