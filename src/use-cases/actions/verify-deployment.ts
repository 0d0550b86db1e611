import { checksOf } from '../../domain/deployment/runsheet';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuse, refuseField, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Records that the verification script passed after the roll-out; where it did not, the way is the rollback. */
export const verifyDeployment = action({
  at: ['deploying'],
  tabs: () => ['runsheet'],
  blocked: ({ release }) => (release.deploymentEnd === '' ? text('refused.not-finished') : undefined),
  fields: () => [
    fields.flag('verified', { required: true }),
    fields.long('verification', { required: true, max: 2_000 }),
  ],
  decide: (scene, values) => {
    if (values.flag('verified') !== true) return refuseField('verified', text('refused.not-verified'));
    const checks = checksOf(scene.file);
    const failed = checks.filter((it) => it.result === 'failed');
    if (failed.length > 0)
      return refuse(text('refused.checks-failed', { names: failed.map((it) => it.step).join(', ') }));
    const open = checks.filter((it) => it.result === '');
    if (open.length > 0) return refuse(text('refused.checks-open', { names: open.map((it) => it.step).join(', ') }));
    const closure = withDetail(scene.release, 'closure', {
      verifiedBy: scene.actor.mail,
      verifiedAt: scene.now,
      verification: values.text('verification'),
    });
    return step([updateRelease(scene, { closure })], text('said.verified'));
  },
});
