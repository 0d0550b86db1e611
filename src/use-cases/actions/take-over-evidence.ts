import { detailOf } from '../../domain/releases/details';
import { isValidated } from '../../domain/checklist/item-state';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuse, states, step } from '../acting/action';

/**
 * Proposes the evidence of the release that this one repeats for the items that are still open (domain.md 2.2): nothing is
 * done by it, a person still says item by item that it is true again.
 */
export const takeOverEvidence = action({
  at: states.prepared,
  tabs: () => ['checklist'],
  thenReads: (release) => {
    const { madeFrom } = detailOf(release, 'relations');
    return madeFrom === '' ? [] : [{ children: { release: madeFrom, tabs: ['checklist'] } }];
  },
  blocked: ({ release }) => (detailOf(release, 'relations').madeFrom === '' ? text('refused.no-last-run') : undefined),
  fields: () => [],
  decide: (scene) => {
    const { release, file, world } = scene;
    const { madeFrom } = detailOf(release, 'relations');
    const before = new Map(
      world
        .children('checklist', madeFrom)
        .filter((it) => isValidated(it) && it.evidence !== '')
        .map((it) => [it.item, it]),
    );
    const changes = file.of('checklist').flatMap((it): readonly Change[] => {
      const last = before.get(it.item);
      if (!last || it.state !== 'open' || it.evidence !== '') return [];
      const set = { evidence: last.evidence, evidenceOn: last.evidenceOn, owner: it.owner || last.doneBy };
      return [{ update: 'checklist', id: it.id, set, why: '' }];
    });
    if (changes.length === 0) return refuse(text('refused.nothing-proposed', { id: madeFrom }));
    return step(changes, text('said.evidence-proposed', { count: changes.length, id: madeFrom }));
  },
});
