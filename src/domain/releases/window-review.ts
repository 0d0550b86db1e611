import type { RecordOf } from '../register/workbook';
import { detailOf } from './details';
import type { PlannedWindow } from './freezes';

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
