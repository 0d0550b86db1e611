import { criteria, type CriterionId } from '../../../src/domain/gates/catalogue';
import type { Criterion, Facts, Verdict } from '../../../src/domain/gates/gate';
import { say } from '../../../src/domain/text/say';

/** What a criterion says of the facts: its state alone, or with its sentence in English. */
export function judged(id: CriterionId, facts: Facts): string {
  const criterion: Criterion = criteria[id];
  return said(criterion.judge(facts));
}

/** A verdict as a line. */
export const said = ({ state, because }: Verdict): string => (because ? `${state}: ${say('en', because)}` : state);
