import type { RecordOf } from '../register/workbook';
import { relationOf } from '../releases/sequence';
import { detailOf } from '../releases/details';
import { text, type Text } from '../text/say';

type Release = RecordOf<'releases'>;

/**
 * Why a release cannot become a member of a package: it is one of another already [DEF-08], or it stands in a sequence, for
 * releases go singly, in sequence or packaged [MOD-11]; nothing where it can.
 */
export function mayNotJoin(release: Release): Text | undefined {
  if (release.package !== '') return text('refused.in-package', { id: release.package });
  const { follows, followedBy } = detailOf(release, 'relations');
  return relationOf(release, { follows: [...follows, ...followedBy] }) === 'follows'
    ? text('refused.in-sequence', { ids: [...follows, ...followedBy].join(', ') })
    : undefined;
}

/** Members of a package with one more, or one less, each once. */
export const withMember = (members: readonly string[], id: string): readonly string[] => [
  ...members.filter((it) => it !== id),
  id,
];
export const withoutMember = (members: readonly string[], id: string): readonly string[] =>
  members.filter((it) => it !== id);
