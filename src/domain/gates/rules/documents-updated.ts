import { documentRow } from '../../reviews/asks';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The documents that the review asked to update are updated [GOV-09]. */
export const documentsUpdated: Criterion = {
  id: 'documents-updated',
  gate: 'G5c',
  title: text('criterion.documents-updated'),
  needs: ['tasks'],
  action: 'complete-task',
  judge: ({ file }) => {
    const open = file.of('tasks').filter((it) => it.raciRow === documentRow && it.state === 'open');
    return open.length === 0
      ? met
      : notMet(text('criterion.documents-updated.no', { names: open.map((it) => it.title).join(', ') }));
  },
};
