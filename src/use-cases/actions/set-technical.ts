import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The Technical team's analysis, with author and day, its effort in person-days and its constraints [ACT-24, ACT-26]. */
export const setTechnical = action({
  at: states.beforeGo,
  tabs: () => [],
  fields: ({ release }) => {
    const { technical, effortDays, constraints } = detailOf(release, 'planning');
    return [
      fields.long('technicalImpact', { required: true, value: technical }),
      fields.number('effortDays', { required: true, max: 100_000, value: effortDays }),
      fields.long('constraints', { max: 2_000, value: constraints }),
    ];
  },
  decide: (scene, values) => {
    const { release, actor, today } = scene;
    const planning = withDetail(release, 'planning', {
      technical: values.text('technicalImpact'),
      effortDays: values.number('effortDays'),
      constraints: values.text('constraints'),
      author: actor.mail,
      writtenOn: today,
    });
    return step([updateRelease(scene, { planning })], text('said.saved'));
  },
});
