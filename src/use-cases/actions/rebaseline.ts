import { personOf } from '../../domain/people/person';
import { detailOf, withDetail } from '../../domain/releases/details';
import { everyoneOn } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { fields, reason } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/**
 * Makes the present plan the new baseline: only a decision of the Steering Committee does that, recorded with who decided
 * and where it is written; the old baseline stays, and the case is counted (ambiguity 34) [WF-01].
 */
export const rebaseline = action({
  at: states.afterPlanning,
  careful: true,
  tabs: () => ['milestones'],
  blocked: ({ release }) =>
    release.baselineGoLive === '' || release.baselineGoLive === release.plannedGoLive || release.deploymentEnd !== ''
      ? text('refused.no-slip')
      : undefined,
  fields: (scene) => [
    fields.person('steeringMember', { required: true }),
    fields.day('decidedOn', { required: true, value: scene.today }),
    fields.link('evidence', { required: true }),
    reason(),
  ],
  decide: (scene, values) => {
    const { release, settings, today } = scene;
    const by = values.text('steeringMember');
    if (personOf(settings, by, today)?.roles.includes('steering') !== true)
      return refuseField('steeringMember', text('refused.not-steering'));
    const on = values.text('decidedOn');
    if (on > today) return refuseField('decidedOn', text('form.future'));
    const why = values.text('reason');
    const { baselines } = detailOf(release, 'course');
    const change = { from: release.baselineGoLive, to: release.plannedGoLive, on, by, reason: why };
    const course = withDetail(release, 'course', {
      baselines: [...baselines, { ...change, evidence: values.text('evidence') }],
    });
    return step(
      [updateRelease(scene, { baselineGoLive: release.plannedGoLive, course }, why), ...newBaselines(scene, why)],
      text('said.rebaselined', { day: { day: release.plannedGoLive } }),
      [
        {
          key: 'course',
          to: everyoneOn(release),
          chat: true,
          what: text('said.rebaselined', { day: { day: release.plannedGoLive } }),
          reason: why,
        },
      ],
    );
  },
});

const newBaselines = ({ file }: Scene, why: string): readonly Change[] =>
  file
    .of('milestones')
    .filter((it) => it.actual === '' && it.baseline !== '' && it.baseline !== it.forecast)
    .map((it): Change => ({ update: 'milestones', id: it.id, set: { baseline: it.forecast }, why }));
