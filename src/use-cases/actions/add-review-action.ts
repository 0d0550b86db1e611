import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';

/** An improvement action out of the review, with owner and day: it goes into the improvement register [GOV-09, ACT-05]. */
export const addReviewAction = action({
  at: [...states.after, 'rolled-back', 'closed'],
  tabs: () => [],
  alsoReads: () => ({ creates: ['improvements'] }),
  fields: () => [
    fields.text('improvement', { required: true }),
    fields.person('owner', { required: true }),
    fields.day('due', { required: true }),
  ],
  decide: ({ release, today }, values) => {
    const [owner, due] = [values.text('owner'), values.text('due')];
    if (due < today) return refuseField('due', text('form.past'));
    const set = { title: values.text('improvement'), source: release.id, owner, due, state: 'proposed' } as const;
    return step([{ create: 'improvements', set, why: '' }], text('said.improvement-added'), [
      { key: 'task-asked', to: [owner], what: set.title, date: due },
    ]);
  },
});
