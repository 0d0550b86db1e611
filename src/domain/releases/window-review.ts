import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { detailOf } from './details';
import { freezesHit, type FreezeHit, type PlannedWindow } from './freezes';

type Release = RecordOf<'releases'>;

/** The window of a release, and what it touches, as the freeze and overlap checks ask for it. */
export const windowOf = (release: Release): PlannedWindow => ({
  start: release.windowStart,
  end: release.windowEnd,
  domains: release.domains,
  service: release.service,
});

/** True where freezes and overlaps were looked at for exactly the present window; a moved window needs a new look. */
export function isReviewed(release: Release): boolean {
  const review = detailOf(release, 'windowReview');
  return review.reviewedBy !== '' && review.start === release.windowStart && review.end === release.windowEnd;
}

/**
 * Freezes that the window meets and nobody has settled: not looked at for this window, hard without an exemption (an
 * emergency passes with its reason), soft without a reason. A freeze that is only near is a warning and settles itself.
 */
export function freezesLeft(release: Release, settings: Settings): readonly FreezeHit[] {
  const { freezes, exemptedBy, reason } = detailOf(release, 'windowReview');
  const reviewed = isReviewed(release);
  return freezesHit(settings, windowOf(release)).filter((it) => {
    if (it.strength === 'tail') return false;
    if (!reviewed || !freezes.includes(it.id) || reason === '') return true;
    return it.strength === 'hard' && exemptedBy === '' && !release.emergency;
  });
}
