import { isAdvisory, type openHigh } from '../checklist/blocking';
import { circumstanceOf } from '../checklist/software';
import { text } from '../text/say';
import type { Facts, Verdict } from './gate';
import { met, notApplicable, notMet } from './verdict';

/** How the items of one priority block, and the sentence that names those still open. */
export interface ItemRule {
  readonly open: typeof openHigh;
  readonly no: 'criterion.high-items.no' | 'criterion.medium-items.no';
}

/** Met when no item of that priority blocks; not applicable before the cut-off day [CHK-04], not met without a checklist. */
export function judgeItems(facts: Facts, { open, no }: ItemRule): Verdict {
  const { file, settings } = facts;
  const items = file.of('checklist');
  if (isAdvisory(file.release.plannedGoLive, settings.companySettings.checklistCutOff))
    return notApplicable(text('criterion.checklist.advisory'));
  if (items.length === 0) return notMet(text('criterion.checklist.none'));
  const blocking = open(items, circumstanceOf(facts));
  if (blocking.length === 0) return met;
  return notMet(text(no, { count: blocking.length, names: blocking.map((it) => it.item).join(', ') }));
}
