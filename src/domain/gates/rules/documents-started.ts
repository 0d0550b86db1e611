import { missingDocuments } from '../../build/documents';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The technical documentation exists at least as a draft; on a Major a document of each template of the set [WF-17, ACV-10]. */
export const documentsStarted: Criterion = {
  id: 'documents-started',
  gate: 'G2',
  title: text('criterion.documents-started'),
  needs: ['components'],
  action: 'start-documents',
  judge: ({ file, settings }) => {
    const documents = file.of('components').filter((it) => it.kind === 'document');
    if (documents.length === 0) return notMet(text('criterion.documents-started.none'));
    const missing = file.release.type === 'major' ? missingDocuments(settings, documents) : [];
    if (missing.length > 0)
      return notMet(text('criterion.documents-started.missing', { names: missing.map((it) => it.title).join(', ') }));
    const loose = documents.filter((it) => it.link === '');
    return loose.length === 0
      ? met
      : notMet(text('criterion.documents-started.no', { names: loose.map((it) => it.name).join(', ') }));
  },
};
