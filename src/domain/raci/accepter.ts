import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { accountable, fourEyes, isMajorCommunication } from './raci';

interface Done {
  readonly row: string;
  /** Who did the work. */
  readonly doers: readonly string[];
}

/**
 * Who accepts what the responsible have done: the accountable. With four eyes somebody else than the doers: on the
 * communication of a Major the Delivery Manager, elsewhere the accountable, Delivery Manager, Service Owner or deputy,
 * whoever comes first and did not do it (clarification 56). '' where nobody is left.
 */
export function accepterFor(settings: Settings, release: RecordOf<'releases'>, { row, doers }: Done): string {
  const [a = ''] = accountable(settings, release, row);
  if (!fourEyes(settings, release, row)) return a;
  const { deliveryManager: dm, serviceOwner, deputy } = release;
  const order = isMajorCommunication(release, row) ? [dm, a, serviceOwner, deputy] : [a, dm, serviceOwner, deputy];
  return order.find((it) => it !== '' && !doers.includes(it)) ?? '';
}
