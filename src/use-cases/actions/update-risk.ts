import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { riskForm, riskSet } from '../acting/risk-form';
import { subjectIn } from '../acting/scene';

/** Re-assesses or closes a risk. */
export const updateRisk = action({
  at: states.open,
  onHold: true,
  tabs: () => ['risks'],
  blocked: about('risks'),
  fields: (scene) => [
    ...riskForm(subjectIn(scene, 'risks')),
    fields.flag('closed', { value: (subjectIn(scene, 'risks')?.closedOn ?? '') !== '' }),
  ],
  decide: (scene, values) => {
    const closedOn = values.flag('closed') ? subjectIn(scene, 'risks')?.closedOn || scene.today : '';
    return step(
      [{ update: 'risks', id: scene.subject, set: { ...riskSet(values), closedOn }, why: '' }],
      text('said.saved'),
    );
  },
});
