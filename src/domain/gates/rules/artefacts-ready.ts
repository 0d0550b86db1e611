import { artefactKinds } from '../../register/vocabulary';
import { detailOf } from '../../releases/details';
import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Implementation, test and rollback plan of a Major each have a link, an owner and another person's review; elsewhere, those that were given [ACT-25]. */
export const artefactsReady: Criterion = {
  id: 'artefacts-ready',
  gate: 'G1',
  title: text('criterion.artefacts-ready'),
  needs: [],
  action: 'set-artefact',
  judge: ({ file: { release }, settings }) => {
    const { artefacts } = detailOf(release, 'planning');
    const all = Object.entries(artefactKinds);
    const asked = modelOf(settings, release).board ? all : all.filter(([kind]) => artefacts[kind]);
    if (asked.length === 0) return notApplicable(text('criterion.artefacts-ready.na'));
    const open = asked.filter(([kind]) => {
      const it = artefacts[kind];
      return !it || it.link === '' || it.owner === '' || it.state === 'draft' || it.reviewedBy === it.owner;
    });
    const names = open.map(([, word]) => text('criterion.artefact', { kind: { word } }));
    return open.length === 0 ? met : notMet(text('criterion.artefacts-ready.no', { names }));
  },
};
