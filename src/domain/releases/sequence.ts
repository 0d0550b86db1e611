import { text, type Text } from '../text/say';

/** A release as far as a sequence looks at it; its window in UTC instants, '' where none is planned. */
interface InSequence {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly windowStart: string;
  readonly windowEnd: string;
}

const gone = ({ state }: InSequence): boolean => state === 'cancelled';

/**
 * Why one release cannot follow another: its window starts before the window of its predecessor ends [MOD-11]; nothing
 * where a window is missing or one of them is cancelled. Both are named.
 */
export function outOfSequence(first: InSequence, then: InSequence): Text | undefined {
  if (gone(first) || gone(then) || first.windowEnd === '' || then.windowStart === '') return undefined;
  return then.windowStart < first.windowEnd
    ? text('refused.sequence', { first: `${first.id} ${first.title}`, then: `${then.id} ${then.title}` })
    : undefined;
}

/** How a release of a project is handled: alone, after others, or in a package [MOD-11]; a package weighs more than a sequence. */
export const relationOf = (
  release: { readonly package: string },
  { follows }: { readonly follows: readonly string[] },
): 'packaged-with' | 'follows' | 'single' =>
  release.package !== '' ? 'packaged-with' : follows.length > 0 ? 'follows' : 'single';
