import { awaitsApproval } from '../../domain/go-no-go/approval';
import { detailOf, withDetail } from '../../domain/releases/details';
import { nextState } from '../../domain/releases/lifecycle';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { wallOf } from '../acting/draft-fields';
import { everyoneOn } from '../../domain/people/involved';
import { fields } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Change } from '../ports';

/** Starts the roll-out; impossible before the Go [WF-25]. */
export const startDeployment = action({
  at: ['authorised'],
  careful: true,
  tabs: () => ['runsheet'],
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
    return step([updateRelease(scene, set), ...cleanRunsheet(scene)], text('said.deployment-started'), [
      { key: 'deployment-started', to: everyoneOn(release), chat: true },
    ]);
  },
});

/** Another attempt starts with a clean runsheet; what was done in the one before stands in the audit. */
const cleanRunsheet = ({ file }: Scene): readonly Change[] =>
  file
    .of('runsheet')
    .filter((it) => it.actualStart !== '' || it.releasedBy !== '')
    .map((it): Change => ({
      update: 'runsheet',
      id: it.id,
      set: { actualStart: '', actualEnd: '', releasedBy: '', result: '', note: '' },
      why: '',
    }));
