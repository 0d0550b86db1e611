import { changeOutcomes } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { subjectIn } from '../acting/scene';

/** The review of a change after its deployment (PIR): did it reach its aim without harm? [CHG-07] */
export const reviewChange = action({
  at: [...states.after, 'rolled-back'],
  tabs: () => ['changes'],
  blocked: about('changes', (it) => (it.closedOn === '' ? undefined : text('refused.change-closed'))),
  fields: (scene) => [
    fields.choice('reviewOutcome', optionsOf(changeOutcomes), {
      required: true,
      value: subjectIn(scene, 'changes')?.reviewOutcome ?? '',
    }),
    fields.day('reviewedOn', { value: subjectIn(scene, 'changes')?.reviewedOn || scene.today, required: true }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const reviewedOn = values.text('reviewedOn');
    if (reviewedOn > scene.today) return refuse(text('form.future'), { fields: { reviewedOn: text('form.future') } });
    const set = {
      reviewOutcome: chosen(changeOutcomes, values.text('reviewOutcome')),
      reviewedOn,
      reviewedBy: scene.actor.mail,
      reviewApprovedBy: '',
      reviewApprovedOn: '',
    };
    return step(
      [{ update: 'changes', id: scene.subject, set, why: values.text('note') }],
      text('said.change-reviewed'),
    );
  },
});
