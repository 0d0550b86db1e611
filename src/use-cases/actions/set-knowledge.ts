import { artefactIds, type Artefact } from '../../domain/knowledge/pack';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';

/** Says who keeps each of the four artefacts of the knowledge-transfer pack, and where it is; what changes is accepted anew [OBJ-03]. */
export const setKnowledge = action({
  at: [...states.prepared, 'hypercare'],
  tabs: () => [],
  fields: ({ release }) => {
    const pack = detailOf(release, 'handOver');
    return artefactIds.flatMap((it) => [
      fields.person(`${it}Owner`, { group: `group.${it}`, value: pack[it].owner }),
      fields.link(`${it}Place`, { group: `group.${it}`, value: pack[it].link }),
    ]);
  },
  decide: (scene, values) => {
    const held = detailOf(scene.release, 'handOver');
    const typed = Object.fromEntries(artefactIds.map((it) => [it, artefactOf(held[it], it, values)]));
    const same = JSON.stringify(artefactIds.map((it) => held[it])) === JSON.stringify(Object.values(typed));
    const handOver = withDetail(scene.release, 'handOver', {
      ...typed,
      ...(same ? {} : { checkedBy: '', checkedOn: '' }),
    });
    return step([updateRelease(scene, { handOver })], text('said.saved'));
  },
});

interface Held {
  readonly owner: string;
  readonly link: string;
  readonly acceptedBy: string;
  readonly acceptedOn: string;
}

function artefactOf(held: Held, id: Artefact, values: Values): Held {
  const [owner, link] = [values.text(`${id}Owner`), values.text(`${id}Place`)];
  return owner === held.owner && link === held.link ? held : { owner, link, acceptedBy: '', acceptedOn: '' };
}
