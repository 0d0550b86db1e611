import { recurrenceUnits } from '../../domain/register/vocabulary';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Makes a release the template of the next one: it comes back every so many weeks or months [TRG-04]. */
export const setRecurrence = action({
  at: [...states.open, 'closed'],
  tabs: () => [],
  fields: ({ release }) => {
    const { every, unit } = detailOf(release, 'course');
    return [
      fields.number('every', { required: true, min: 1, max: 52, value: every }),
      fields.choice('unit', optionsOf(recurrenceUnits), { required: true, value: unit }),
    ];
  },
  decide: (scene, values) => {
    const every = Math.round(values.number('every') ?? 1);
    const unit = chosen(recurrenceUnits, values.text('unit'));
    const course = withDetail(scene.release, 'course', { every, unit });
    return step([updateRelease(scene, { course })], text('said.recurs'));
  },
});
