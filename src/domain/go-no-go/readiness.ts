import type { Found } from '../register/found';
import type { ReleaseFile } from '../releases/release-file';

/** The Delivery Manager's word that every prerequisite is there, as long as nothing was sent back or decided against since; absent without one [WF-21]. */
export function readinessConfirmed(file: ReleaseFile): Found<'decisions'> | undefined {
  const last = [...file.of('decisions')]
    .reverse()
    .find(
      ({ kind, result }) =>
        kind === 'confirmation' || kind === 'send-back' || (kind === 'session' && result.startsWith('no-go')),
    );
  return last?.kind === 'confirmation' ? last : undefined;
}
