import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { detailOf } from '../../domain/releases/details';
import { text, type Text } from '../../domain/text/say';
import type { Change } from '../ports';
import { itemChanges } from './item-changes';
import { followItems } from './item-tasks';
import { endChase } from './chase';
import type { Scene } from './scene';

type Item = Found<'checklist'>;

/** The item about CIs in LeanIX, and the one about service levels: what the register holds must bear them out [CHK-06, INT-11]. */
const leanIx = 'E1';
export const serviceLevels = 'B2';

/** Why an item cannot be said to be done; on a closed release only what was left for later can. */
export function notDone({ release, file }: Scene, { item, state, exception }: Item): Text | undefined {
  if (state !== 'open' && state !== 'in-progress' && state !== 'deferred')
    return text('refused.item-settled', { item });
  if (release.state === 'closed' && state !== 'deferred' && exception !== 'accepted')
    return text('refused.item-settled', { item });
  if (item === serviceLevels && detailOf(release, 'handOver').sla === 'breach') return text('refused.sla-breach');
  const unlisted = item === leanIx ? file.of('components').filter((it) => isUnlisted(it)) : [];
  return unlisted.length > 0
    ? text('refused.ci-reference', { item, names: unlisted.map((it) => it.name).join(', ') })
    : undefined;
}

const isUnlisted = ({ kind, reference, link }: Found<'components'>): boolean =>
  kind === 'ci' && reference === '' && link === '';

/** Items said to be done by the actor, with what follows for the tasks about them. */
export function doneItems(
  scene: Scene,
  items: readonly Item[],
  proof: (item: Item) => FieldsOf<'checklist'>,
): readonly Change[] {
  const { actor } = scene;
  const changes = itemChanges(items, (it) => ({
    state: 'done',
    doneBy: actor.mail,
    owner: it.owner || actor.mail,
    ...proof(it),
  }));
  return [...changes, ...followItems(scene, changes), ...endChase(scene, changes)];
}
