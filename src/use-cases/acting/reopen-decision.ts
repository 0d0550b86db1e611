import { withDetail } from '../../domain/releases/details';
import type { Text } from '../../domain/text/say';
import type { Scene } from './scene';
import { updateRelease } from './set';
import { nothing, type Part } from './work';

/**
 * After the Go, a change to scope, window, build package or a high item takes the decision back: the release returns to
 * Move2Run and the board decides again (domain.md 2.3). Nothing happens before the Go.
 */
export function reopenDecision(scene: Scene, what: Text): Part {
  const { release } = scene;
  if (release.state !== 'authorised') return nothing;
  const cleared = updateRelease(scene, {
    state: 'move2run',
    decision: '',
    decidedAt: '',
    criteriaMet: '',
    approvalRef: '',
    closure: withDetail(release, 'closure', { approvedAt: '' }),
  });
  return {
    changes: [cleared],
    notices: [
      {
        key: 'sent-back',
        to: [release.deliveryManager, release.deputy, release.serviceOwner, ...release.itLeads],
        chat: true,
        what,
      },
    ],
  };
}
