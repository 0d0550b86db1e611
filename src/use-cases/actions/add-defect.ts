import { workbook } from '../../domain/register/workbook';
import { iteration } from '../../domain/testing/rounds';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

const weights = workbook.defects.columns.blocking.choices;

/** Lists a defect found in a round of tests, with its owner: the Build lead unless another is named [WF-20]. */
export const addDefect = action({
  at: ['build', 'test', 'move2run'],
  tabs: () => ['defects', 'tests'],
  fields: () => [
    fields.long('defectTitle', { required: true }),
    fields.choice('defectWeight', optionsOf(weights), { required: true }),
    fields.person('owner'),
  ],
  decide: (scene, values) => {
    const set = {
      title: values.text('defectTitle'),
      blocking: chosen(weights, values.text('defectWeight')),
      state: 'open',
      owner: values.text('owner') || scene.release.buildLead,
      round: Math.max(1, iteration(scene.file.of('tests'))),
    } as const;
    return step([{ create: 'defects', release: scene.release.id, set, why: '' }], text('said.defect-added'));
  },
});
