import { nextState } from '../../domain/releases/lifecycle';
import { changesClosed } from '../../domain/gates/rules/changes-closed';
import { lessonsStored } from '../../domain/gates/rules/lessons-stored';
import { reviewHeld } from '../../domain/gates/rules/review-held';
import { everyoneOn } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import { action, refuse, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';
import { reason } from '../acting/field';
import { updateRelease } from '../acting/set';
import { dropTasks } from '../acting/work';

const asked = [reviewHeld, lessonsStored, changesClosed];

/** Closes a release that was rolled back and is given up: only with its review held, its lessons stored and its RFCs closed [WF-30, WF-31]. */
export const closeRolledBack = action({
  at: ['rolled-back'],
  careful: true,
  tabs: () => ['reviews', 'lessons', 'changes', 'tasks'],
  fields: () => [reason()],
  decide: (scene, values) => {
    const reasons = asked.flatMap((it) => {
      const verdict = it.judge(factsOf(scene));
      return verdict.state === 'not-met' ? [verdict.because] : [];
    });
    if (reasons.length > 0) return refuse(text('refused.not-reviewed'), { reasons });
    const why = values.text('reason');
    const set = { state: nextState(scene.release.state, { event: 'close' }), closedAt: scene.now, endReason: why };
    return step([updateRelease(scene, set, why), ...dropTasks(scene)], text('said.closed-rolled-back'), [
      { key: 'closed', to: everyoneOn(scene.release), chat: true, reason: why },
    ]);
  },
});
