import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';

/** Closes an RFC; it needs its review first (clarification 48, ambiguity 40). */
export const closeChange = action({
  at: states.after,
  tabs: () => ['changes'],
  blocked: about('changes', (it) => {
    if (it.closedOn !== '') return text('refused.change-closed');
    return it.reviewOutcome === '' ? text('refused.change-unreviewed') : undefined;
  }),
  fields: () => [],
  decide: (scene) =>
    step(
      [{ update: 'changes', id: scene.subject, set: { closedOn: scene.today }, why: '' }],
      text('said.change-closed'),
    ),
});
