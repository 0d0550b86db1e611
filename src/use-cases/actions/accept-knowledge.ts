import { artefactIds, lackOf, type Artefact } from '../../domain/knowledge/pack';
import { sayLack } from '../../domain/gates/rules/knowledge-transferred';
import { artefacts } from '../../domain/register/vocabulary';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { fields, optionsOf } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** The Run team takes over artefacts of the pack, each of them with owner and link; never the artefact's own keeper alone [OBJ-03, PSF-05]. */
export const acceptKnowledge = action({
  at: [...states.prepared, 'hypercare'],
  tabs: () => [],
  blocked: (scene) => (open(scene).length === 0 ? text('refused.knowledge-accepted') : undefined),
  fields: (scene) => [
    fields.choices(
      'artefacts',
      optionsOf(artefacts).filter((it) => open(scene).some((id) => id === it.value)),
      { required: true },
    ),
  ],
  decide: (scene, values) => {
    const pack = detailOf(scene.release, 'handOver');
    const chosen = artefactIds.filter((it) => values.list('artefacts').includes(it));
    const lacks = chosen.flatMap((it) => lackOf(pack, it, scene.today) ?? []);
    if (lacks.length > 0) return refuse(text('refused.knowledge'), { reasons: lacks.map(sayLack) });
    const taken = Object.fromEntries(
      chosen.map((it) => [it, { ...pack[it], acceptedBy: scene.actor.mail, acceptedOn: scene.today }]),
    );
    return step(
      [updateRelease(scene, { handOver: withDetail(scene.release, 'handOver', taken) })],
      text('said.knowledge-accepted', { count: chosen.length }),
    );
  },
});

const open = ({ release }: Scene): readonly Artefact[] => {
  const pack = detailOf(release, 'handOver');
  return artefactIds.filter((it) => pack[it].acceptedBy === '');
};
