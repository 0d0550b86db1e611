import type { Facts, Verdict } from '../gates/gate';
import { nameOf } from '../people/person';
import { detailOf } from '../releases/details';
import { text } from '../text/say';

/** A red light that a reason may pass: met where the business owner leaves hypercare in spite of it, and says why. */
export function withReason({ file, settings }: Facts, red: Verdict): Verdict {
  const { exitReason, businessConfirmedBy } = detailOf(file.release, 'closure');
  if (exitReason === '' || businessConfirmedBy === '') return red;
  return {
    state: 'met',
    because: text('criterion.light.accepted', { person: nameOf(settings, businessConfirmedBy), reason: exitReason }),
  };
}
