import type { Found } from '../../domain/register/found';
import { detailOf } from '../../domain/releases/details';
import { outOfSequence } from '../../domain/releases/sequence';
import type { Text } from '../../domain/text/say';
import type { Wants } from '../ports';
import type { Scene } from './scene';

/** The releases before and after this one, to be read with it; nothing for one that stands alone. */
export function tiedReleases(release: Found<'releases'>): readonly Wants[] {
  const { follows, followedBy } = detailOf(release, 'relations');
  const ids = [...follows, ...followedBy];
  return ids.length === 0 ? [] : [{ records: [{ tab: 'releases', ids }] }];
}

/** Why a window breaks the sequence that the release stands in; nothing where it does not. The action reads `tiedReleases`. */
export function breaksSequence(
  { release, world }: Scene,
  window: { readonly start: string; readonly end: string },
): Text | undefined {
  const own = { ...release, windowStart: window.start, windowEnd: window.end };
  const { follows, followedBy } = detailOf(release, 'relations');
  const others = (ids: readonly string[]) => ids.flatMap((id) => world.record('releases', id) ?? []);
  return (
    others(follows)
      .map((it) => outOfSequence(it, own))
      .find((it) => it !== undefined) ??
    others(followedBy)
      .map((it) => outOfSequence(own, it))
      .find((it) => it !== undefined)
  );
}
