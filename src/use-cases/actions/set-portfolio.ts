import { detailOf } from '../../domain/releases/details';
import { beforePlan } from '../../domain/releases/portfolio-stage';
import { portfolioStages } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import type { FieldSpec } from '../acting/field';
import { originFields, originSet } from '../acting/origin-form';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** Project, portfolio stage, demand and what the trigger asks for, while the release runs; each stage keeps its day [TRG-10, INT-01, INT-02]. */
export const setPortfolio = action({
  at: states.open,
  onHold: true,
  careful: true,
  tabs: () => [],
  fields: (scene) =>
    originFields(scene).map((it) =>
      isAsked(it, scene) ? { ...it, required: isKept(it, scene) } : { ...it, hidden: true as const },
    ),
  decide: (scene, values) => {
    const stage = chosen(portfolioStages, values.text('portfolioStage'));
    if (scene.release.type === 'major' && beforePlan(stage))
      return refuseField('portfolioStage', text('release.stage.early'));
    return step([updateRelease(scene, originSet(scene, values.text))], text('said.saved'));
  },
});

// What another trigger would ask for keeps what it holds, but nobody meets it.
const isAsked = ({ id, when }: FieldSpec, { release }: Scene): boolean =>
  id === 'project' || id === 'portfolioStage' || id === 'demand' || when?.is.includes(release.trigger) === true;

// A Major that the board approved goes on naming its project and stage [ACT-31].
const isKept = ({ id }: FieldSpec, { release }: Scene): boolean =>
  (id === 'project' || id === 'portfolioStage') && detailOf(release, 'origin').board !== null;
