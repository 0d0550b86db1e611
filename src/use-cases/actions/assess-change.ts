import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';
import { assessed, assessmentForm } from '../acting/change-form';
import { subjectIn } from '../acting/scene';

/** Assesses an RFC again while it is not decided: impact, risk, dependencies; its authority follows [CHG-02, MOD-02]. */
export const assessChange = action({
  at: states.beforeLive,
  tabs: () => ['changes'],
  blocked: about('changes', ({ decision }) =>
    decision === 'pending' || decision === 'standard' ? undefined : text('refused.change-decided'),
  ),
  fields: (scene) => assessmentForm(scene, subjectIn(scene, 'changes')),
  decide: (scene, values) =>
    step([{ update: 'changes', id: scene.subject, set: assessed(scene, values), why: '' }], text('said.saved')),
});
