import { text } from '../../domain/text/say';
import { fields } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';

/** Puts an idea into the improvement register: what, from where, who sees to it, by when [ACT-05]. */
export const addImprovement = deskAction({
  wants: () => ({ creates: ['improvements'] }),
  fields: () => [
    fields.text('improvement', { required: true }),
    fields.text('source', { required: true }),
    fields.person('owner', { required: true }),
    fields.day('due', { required: true }),
  ],
  decide: (_scene, values) =>
    deskStep(
      [
        {
          create: 'improvements',
          set: {
            title: values.text('improvement'),
            source: values.text('source'),
            owner: values.text('owner'),
            due: values.text('due'),
            state: 'proposed',
          },
          why: '',
        },
      ],
      text('said.improvement-added'),
    ),
});
