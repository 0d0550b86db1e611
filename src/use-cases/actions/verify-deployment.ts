import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Records that the verification script passed after the roll-out; where it did not, the way is the rollback. */
export const verifyDeployment = action({
  at: ['deploying'],
  tabs: () => [],
  blocked: ({ release }) => (release.deploymentEnd === '' ? text('refused.not-finished') : undefined),
  fields: () => [
    fields.flag('verified', { required: true }),
    fields.long('verification', { required: true, max: 2_000 }),
  ],
  decide: (scene, values) => {
    if (values.flag('verified') !== true) return refuseField('verified', text('refused.not-verified'));
    const closure = withDetail(scene.release, 'closure', {
      verifiedBy: scene.actor.mail,
      verifiedAt: scene.now,
      verification: values.text('verification'),
    });
    return step([updateRelease(scene, { closure })], text('said.verified'));
  },
});
