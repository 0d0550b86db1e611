import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The Service Owner gives the links to checklist and Runbook; the checklist of this register is proposed [ACT-20]. */
export const setDocuments = action({
  at: states.prepared,
  tabs: () => [],
  fields: ({ release, registerUrl }) => {
    const { checklistLink, runbookLink } = detailOf(release, 'planning');
    return [
      fields.link('checklistLink', { required: true, value: checklistLink || registerUrl }),
      fields.link('runbookLink', { required: true, value: runbookLink }),
    ];
  },
  decide: (scene, values) => {
    const planning = withDetail(scene.release, 'planning', {
      checklistLink: values.text('checklistLink'),
      runbookLink: values.text('runbookLink'),
    });
    return step([updateRelease(scene, { planning })], text('said.saved'));
  },
});
