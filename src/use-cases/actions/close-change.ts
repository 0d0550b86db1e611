import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';
import { changeTasksDone } from '../acting/change-tasks';

/** Closes an RFC; it needs its review first, on the route CAB approved by the CAB (clarification 48, ambiguity 40) [ACT-37]. */
export const closeChange = action({
  at: [...states.after, 'rolled-back'],
  tabs: () => ['changes', 'tasks'],
  blocked: about('changes', (it) => {
    if (it.closedOn !== '') return text('refused.change-closed');
    if (it.reviewOutcome === '') return text('refused.change-unreviewed');
    return it.route === 'cab' && it.reviewApprovedBy === '' ? text('refused.review-unapproved') : undefined;
  }),
  fields: () => [],
  decide: (scene) =>
    step(
      [
        { update: 'changes', id: scene.subject, set: { closedOn: scene.today }, why: '' },
        ...changeTasksDone(scene, recordIn(scene, 'changes').number),
      ],
      text('said.change-closed'),
    ),
});
