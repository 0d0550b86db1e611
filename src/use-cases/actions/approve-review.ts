import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';

/** The CAB approves the review (PIR) of a change that it had authorised; never who reviewed it [ACT-37]. */
export const approveReview = action({
  at: states.after,
  tabs: () => ['changes'],
  blocked: about('changes', (it) => {
    if (it.route !== 'cab' || it.reviewApprovedBy !== '') return text('refused.review-settled');
    return it.reviewOutcome === '' ? text('refused.change-unreviewed') : undefined;
  }),
  fields: () => [],
  decide: (scene) => {
    if (recordIn(scene, 'changes').reviewedBy === scene.actor.mail) return refuse(text('refused.own-work'));
    const set = { reviewApprovedBy: scene.actor.mail, reviewApprovedOn: scene.today };
    return step([{ update: 'changes', id: scene.subject, set, why: '' }], text('said.review-approved'));
  },
});
