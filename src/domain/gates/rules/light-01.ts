import { plannedEnd } from '../../hypercare/length';
import { withReason } from '../../hypercare/with-reason';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Hypercare has lasted the days of its model, and any extension (domain.md 2.6, light 1; clarification 55) [ACV-19]. */
export const light01: Criterion = {
  id: 'light-01',
  gate: 'G5b',
  title: text('criterion.light-01'),
  needs: [],
  action: 'extend-hypercare',
  judge: (facts) => {
    const { file, settings, today } = facts;
    const end = plannedEnd(file.release, settings);
    if (end === '') return notMet(text('criterion.light.none'));
    return today >= end
      ? met
      : withReason(facts, 'light-01', notMet(text('criterion.light-01.no', { end: { day: end } })));
  },
};
