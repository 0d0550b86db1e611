import { actsFor, type At } from '../people/involved';
import type { RecordOf } from '../register/workbook';
import { detailOf } from '../releases/details';
import { text, type Text } from '../text/say';

/** Who is said to have decided, and when the Service Owner was called; '' where they were not. */
export interface RollbackDecider {
  readonly decider: string;
  readonly calledAt: string;
  readonly now: string;
}

/**
 * Why this person cannot decide on the rollback; nothing where they can. The Service Owner is accountable, and whom the
 * plan names was agreed upon; the Delivery Manager decides once the Service Owner could not be reached in time (ambiguity 22).
 */
export function deciderProblem(
  release: RecordOf<'releases'>,
  { decider, calledAt, now }: RollbackDecider,
  at: At,
): Text | undefined {
  const selves = actsFor(release, decider, at);
  const named = [release.serviceOwner, detailOf(release, 'rollback').decider].map((it) => it.toLowerCase());
  if (selves.some((it) => named.includes(it))) return undefined;
  const minutes = at.settings.threshold('rollback.call.minutes');
  if (!selves.includes(release.deliveryManager.toLowerCase())) return text('refused.rollback-decider', { minutes });
  const waited = calledAt === '' ? 0 : (Date.parse(now) - Date.parse(calledAt)) / 60_000;
  return waited >= minutes ? undefined : text('refused.rollback-call', { minutes });
}
