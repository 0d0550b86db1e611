import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { reason } from '../acting/field';
import { leavePackageOf } from '../packages/leave';
import { ownPackage } from '../packages/named';

/** Pulls a release out of its package, with the reason; after the session its decision is open again [DEF-08]. */
export const leavePackage = action({
  at: ['draft', ...states.beforeLive],
  careful: true,
  tabs: () => ['decisions'],
  thenReads: ownPackage,
  blocked: ({ release }) => (release.package === '' ? text('refused.not-in-package') : undefined),
  fields: () => [reason()],
  decide: (scene, values) => {
    const left = leavePackageOf(scene, values.text('reason'));
    return step(left.changes, text('said.left', { id: scene.release.package }), left.notices);
  },
});
