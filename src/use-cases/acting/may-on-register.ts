import { dayIn } from '../../domain/calendar/zone';
import type { ActionId } from '../../domain/rights/actions';
import { authorise } from '../../domain/rights/authorise';
import { text } from '../../domain/text/say';
import type { Circumstances, Refusal } from '../ports';
import { blankRelease } from './blank';

/** Why the person who acts may not do this to the register as a whole, and who can; nothing where they may. */
export function refusedOnRegister(
  action: ActionId,
  { settings, actor, now }: Pick<Circumstances, 'settings' | 'actor' | 'now'>,
): Refusal | undefined {
  const today = dayIn(settings.companySettings.zone, now);
  const right = authorise({ action, actor, settings, today, release: blankRelease() });
  if (right.allowed) return undefined;
  // No release is meant here, so the sentence does not speak of one.
  const why = right.why.key === 'right.refused' ? text('right.refused.register') : right.why;
  return { kind: 'refusal', why, who: right.who };
}
