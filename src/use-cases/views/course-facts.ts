import { isDeclared } from '../../domain/emergency/declared';
import { nameOf } from '../../domain/people/person';
import { detailOf } from '../../domain/releases/details';
import { relationOf } from '../../domain/releases/sequence';
import { text, type Text } from '../../domain/text/say';
import type { Scene } from '../acting/scene';

/** How the release goes: with its package, after others, or alone, and what follows it [MOD-11]. */
export function relationText({ release }: Scene): readonly Text[] {
  const { follows, followedBy } = detailOf(release, 'relations');
  const own = {
    single: text('page.fact.single'),
    follows: text('page.fact.follows', { ids: follows.join(', ') }),
    'packaged-with': text('page.fact.packaged', { id: release.package }),
  }[relationOf(release, { follows })];
  return followedBy.length === 0 ? [own] : [own, text('page.fact.before', { ids: followedBy.join(', ') })];
}

/** What one should know of its course: the emergency and who declared it, and every baseline that was replaced. */
export function courseWarnings({ release, settings }: Scene): readonly Text[] {
  const { by, reason } = detailOf(release, 'declaration');
  const { baselines } = detailOf(release, 'course');
  const [first] = baselines;
  return [
    ...(isDeclared(release) ? [text('page.warning.declared', { name: nameOf(settings, by), reason })] : []),
    ...(release.emergency && by === '' ? [text('page.warning.undeclared')] : []),
    ...(first ? [text('page.warning.rebaselined', { count: baselines.length, day: { day: first.from } })] : []),
  ];
}
