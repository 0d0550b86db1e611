import { missingDocuments, templateName } from '../../domain/build/documents';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, states, step } from '../acting/action';

/** Starts a draft of each document of the set that the release does not have yet; each keeps its template's id and version [ACV-10, PSF-06]. */
export const startDocuments = action({
  at: states.prepared,
  tabs: () => ['components'],
  blocked: ({ settings, file }) =>
    missingDocuments(settings, file.of('components')).length === 0 ? text('refused.documents-there') : undefined,
  fields: () => [],
  decide: ({ settings, file, release, actor }) => {
    const missing = missingDocuments(settings, file.of('components'));
    const changes = missing.map((it): Change => ({
      create: 'components',
      release: release.id,
      set: {
        kind: 'document',
        name: it.title,
        template: templateName(it),
        state: 'draft',
        owner: release.buildLead || actor.mail,
      },
      why: '',
    }));
    return step(changes, text('said.documents-started', { count: missing.length }));
  },
});
