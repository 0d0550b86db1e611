import { workbook } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

const weights = workbook.defects.columns.blocking.choices;

/** Lists a defect found in test [WF-20]. */
export const addDefect = action({
  at: ['build', 'test', 'move2run'],
  tabs: () => ['defects'],
  fields: () => [
    fields.long('defectTitle', { required: true }),
    fields.choice('defectWeight', optionsOf(weights), { required: true }),
  ],
  decide: (scene, values) => {
    const set = {
      title: values.text('defectTitle'),
      blocking: chosen(weights, values.text('defectWeight')),
      state: 'open',
    } as const;
    return step([{ create: 'defects', release: scene.release.id, set, why: '' }], text('said.defect-added'));
  },
});
