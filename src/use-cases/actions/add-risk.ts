import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { riskForm, riskSet } from '../acting/risk-form';

/** Adds a risk with its owner and measure [ACT-26, ACV-03]. */
export const addRisk = action({
  at: states.open,
  onHold: true,
  tabs: () => ['risks'],
  fields: () => riskForm(),
  decide: ({ release }, values) =>
    step([{ create: 'risks', release: release.id, set: riskSet(values), why: '' }], text('said.risk-added')),
});
