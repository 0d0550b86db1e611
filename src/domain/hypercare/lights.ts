import { evaluateGate } from '../gates/evaluate';
import type { CriterionVerdict, Facts } from '../gates/gate';

/** Open or recent severe incidents: no reason passes these two (domain.md 2.6). */
const hard: readonly string[] = ['light-02', 'light-03'];

/** The red lights of hypercare that a reason may pass. */
export const passableLights = (facts: Facts): readonly CriterionVerdict[] =>
  evaluateGate('G5b', facts).filter(
    ({ criterion, verdict }) => verdict.state === 'not-met' && !hard.includes(criterion.id),
  );
