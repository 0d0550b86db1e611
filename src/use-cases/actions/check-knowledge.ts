import { artefactIds } from '../../domain/knowledge/pack';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { updateRelease } from '../acting/set';

/** The Knowledge Manager has found every document and artefact stored and available [INT-07]. */
export const checkKnowledge = action({
  at: [...states.prepared, 'hypercare'],
  tabs: () => ['components'],
  blocked: ({ release }) =>
    detailOf(release, 'handOver').checkedBy === '' ? undefined : text('refused.knowledge-checked'),
  fields: () => [],
  decide: (scene) => {
    const pack = detailOf(scene.release, 'handOver');
    const unstored = scene.file.of('components').filter((it) => it.kind === 'document' && it.link === '');
    const reasons = [
      ...unstored.map((it) => text('refused.not-stored', { name: it.name })),
      ...artefactIds.flatMap((it) =>
        pack[it].link === '' ? [text('refused.artefact-link', { name: text(`group.${it}`) })] : [],
      ),
    ];
    if (reasons.length > 0) return refuse(text('refused.knowledge'), { reasons });
    const checked = { checkedBy: scene.actor.mail, checkedOn: scene.today };
    return step(
      [updateRelease(scene, { handOver: withDetail(scene.release, 'handOver', checked) })],
      text('said.knowledge-checked'),
    );
  },
});
