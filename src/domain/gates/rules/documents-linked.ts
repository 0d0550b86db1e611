import { detailOf } from '../../releases/details';
import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/**
 * Checklist and Runbook can be opened by their links [ACT-20]. On a Major the Service Owner gives both; elsewhere the
 * checklist of the register and the pages of the touched sections stand in.
 */
export const documentsLinked: Criterion = {
  id: 'documents-linked',
  gate: 'G4',
  title: text('criterion.documents-linked'),
  needs: ['checklist', 'runbook'],
  action: 'set-documents',
  judge: ({ file, settings }) => {
    const { checklistLink, runbookLink } = detailOf(file.release, 'planning');
    const own = !modelOf(settings, file.release).board;
    const touched = file.of('runbook').filter((it) => it.touched);
    const paged = touched.length > 0 && touched.every((it) => it.link !== '');
    const missing = [
      ...(checklistLink !== '' || (own && file.of('checklist').length > 0) ? [] : [text('field.checklistLink')]),
      ...(runbookLink !== '' || (own && paged) ? [] : [text('field.runbookLink')]),
    ];
    return missing.length === 0 ? met : notMet(text('criterion.documents-linked.no', { missing }));
  },
};
