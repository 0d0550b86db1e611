import { isBegun, packLacks, type Lack } from '../../knowledge/pack';
import { artefacts } from '../../register/vocabulary';
import { detailOf } from '../../releases/details';
import { text, type Text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** The knowledge-transfer pack is complete: asked of a Major, and of a Minor that began one [OBJ-03, PSF-05, INT-07, ACV-18]. */
export const knowledgeTransferred: Criterion = {
  id: 'knowledge-transferred',
  gate: 'G4',
  title: text('criterion.knowledge-transferred'),
  needs: [],
  action: 'set-knowledge',
  judge: ({ file: { release }, today }) => {
    const pack = detailOf(release, 'handOver');
    if (release.type !== 'major' && !isBegun(pack)) return notApplicable(text('criterion.knowledge-transferred.na'));
    const lacks = packLacks(pack, today);
    return lacks.length === 0 ? met : notMet(text('criterion.knowledge-transferred.no', { names: lacks.map(sayLack) }));
  },
};

/** What a pack lacks, in words. */
export const sayLack = ({ artefact, needs }: Lack): Text =>
  artefact === ''
    ? text(`knowledge.${needs}`)
    : text(`knowledge.${needs}`, { artefact: { word: artefacts[artefact] } });
