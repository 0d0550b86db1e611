import { awaitsApproval } from '../../domain/go-no-go/approval';
import { detailOf, withDetail } from '../../domain/releases/details';
import { nextState } from '../../domain/releases/lifecycle';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { wallOf } from '../acting/draft-fields';
import { everyoneOn } from '../../domain/people/involved';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Starts the roll-out; impossible before the Go [WF-25]. */
export const startDeployment = action({
  at: ['authorised'],
  careful: true,
  tabs: () => [],
  blocked: ({ release, settings }) => (awaitsApproval(release, settings) ? text('refused.no-approval') : undefined),
  fields: (scene) => [fields.moment('startedAt', { required: true, value: wallOf(scene, scene.now) })],
  decide: (scene, values) => {
    const { release, now } = scene;
    const startedAt = values.text('startedAt');
    if (startedAt > now) return refuseField('startedAt', text('form.future'));
    // The form shows minutes: a start in the minute of the decision is not before it.
    if (startedAt.slice(0, 16) < release.decidedAt.slice(0, 16))
      return refuseField('startedAt', text('refused.before-decision'));
    if (startedAt.slice(0, 16) < detailOf(release, 'closure').approvedAt.slice(0, 16))
      return refuseField('startedAt', text('refused.before-approval'));
    const set = {
      state: nextState(release.state, { event: 'start' }),
      deploymentStart: release.deploymentStart || startedAt,
      closure: withDetail(release, 'closure', { startedBy: scene.actor.mail }),
    };
    return step([updateRelease(scene, set)], text('said.deployment-started'), [
      { key: 'deployment-started', to: everyoneOn(release), chat: true },
    ]);
  },
});
