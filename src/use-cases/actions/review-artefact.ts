import { artefactKinds, documentStates } from '../../domain/register/vocabulary';
import type { Pair } from '../../domain/register/schema';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

const given = ({ release }: Scene): Readonly<Record<string, Pair>> => {
  const { artefacts } = detailOf(release, 'planning');
  return Object.fromEntries(Object.entries(artefactKinds).filter(([kind]) => artefacts[kind]));
};

/** Another person than its owner reviews one of the three plans [ACT-25]. */
export const reviewArtefact = action({
  at: states.beforeGo,
  tabs: () => [],
  blocked: (scene) => (Object.keys(given(scene)).length > 0 ? undefined : text('refused.no-artefact')),
  fields: (scene) => [
    fields.choice('artefact', optionsOf(given(scene)), { required: true }),
    fields.choice('documentState', optionsOf(documentStates), { required: true }),
  ],
  decide: (scene, values) => {
    const { release, actor, today } = scene;
    const kind = values.text('artefact');
    const { artefacts } = detailOf(release, 'planning');
    const held = artefacts[kind];
    if (!held || held.owner === actor.mail) return refuseField('artefact', text('refused.own-work'));
    const state = chosen(documentStates, values.text('documentState')) || 'draft';
    const reviewed = { ...held, state, reviewedBy: actor.mail, reviewedOn: today };
    const planning = withDetail(release, 'planning', { artefacts: { ...artefacts, [kind]: reviewed } });
    return step([updateRelease(scene, { planning })], text('said.saved'));
  },
});
