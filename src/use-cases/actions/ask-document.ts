import { documentRow } from '../../domain/reviews/asks';
import { say, text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';

/** A document to update after the review, with its owner and day: a task of theirs [GOV-09]. */
export const askDocument = action({
  at: states.after,
  tabs: () => ['tasks'],
  fields: () => [
    fields.text('document', { required: true }),
    fields.person('owner', { required: true }),
    fields.day('due', { required: true }),
    fields.link('link'),
  ],
  decide: ({ release, settings, now, today }, values) => {
    const [person, due] = [values.text('owner'), values.text('due')];
    if (due < today) return refuseField('due', text('form.past'));
    const document = [values.text('document'), values.text('link')].filter((it) => it !== '').join(' ');
    const title = say(settings.companySettings.language, text('asked.document', { document }));
    const set = { raciRow: documentRow, kind: 'do', title, person, due, state: 'open', openedAt: now } as const;
    return step([{ create: 'tasks', release: release.id, set, why: '' }], text('said.document-asked'), [
      { key: 'task-asked', to: [person], what: title, date: due },
    ]);
  },
});
