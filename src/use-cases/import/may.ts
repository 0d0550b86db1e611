import { dayIn } from '../../domain/calendar/zone';
import { authorise } from '../../domain/rights/authorise';
import { blankRelease } from '../acting/blank';
import type { Circumstances, Refusal } from '../ports';

/** null where the person who acts may do this to the register as a whole; the refusal otherwise. */
export function refusedTo(
  action: 'import-register' | 'export-tab',
  { settings, actor, now }: Circumstances,
): Refusal | null {
  const today = dayIn(settings.companySettings.zone, now);
  const right = authorise({ action, actor, settings, today, release: blankRelease() });
  return right.allowed ? null : { kind: 'refusal', why: right.why, who: right.who };
}
