import { detailOf, withDetail } from '../../domain/releases/details';
import { isRetirement } from '../../domain/releases/retirement';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { retire } from '../acting/retire';
import { updateRelease } from '../acting/set';

/** Notes when support of the old system ends, and puts the decommission tasks into the plan [TRG-09]. */
export const planRetirement = action({
  at: states.beforeGo,
  tabs: () => ['tasks'],
  blocked: ({ release }) => (isRetirement(release) ? undefined : text('refused.no-retirement')),
  fields: ({ release }) => [
    fields.day('endOfSupport', { required: true, value: detailOf(release, 'course').endOfSupport }),
    fields.long('reason', {
      max: 2_000,
      help: 'field.reason.support',
      value: detailOf(release, 'course').afterSupport,
    }),
  ],
  decide: (scene, values) => {
    const endOfSupport = values.text('endOfSupport');
    const afterSupport = values.text('reason');
    if (scene.release.plannedGoLive > endOfSupport && afterSupport === '')
      return refuseField('reason', text('criterion.retirement-planned.late', { day: { day: endOfSupport } }));
    const course = withDetail(scene.release, 'course', { endOfSupport, afterSupport });
    return step([updateRelease(scene, { course }, afterSupport), ...retire(scene)], text('said.retirement'));
  },
});
