import type { Facts, Verdict } from '../gates/gate';
import { nameOf } from '../people/person';
import { detailOf } from '../releases/details';
import { text } from '../text/say';

/** A red light that a reason may pass: met where the exit in spite of exactly this light was accepted, with who and why (domain.md 2.6). */
export function withReason({ file, settings }: Facts, light: string, red: Verdict): Verdict {
  const { exitReason, exitBy, exitLights } = detailOf(file.release, 'closure');
  if (exitReason === '' || exitBy === '' || !exitLights.includes(light)) return red;
  return {
    state: 'met',
    because: text('criterion.light.accepted', { person: nameOf(settings, exitBy), reason: exitReason }),
  };
}
