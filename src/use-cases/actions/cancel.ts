import { nextState } from '../../domain/releases/lifecycle';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { everyoneOn } from '../../domain/people/involved';
import { reason } from '../acting/field';
import { updateRelease } from '../acting/set';
import { dropTasks } from '../acting/work';

/** Ends a release that will not go live, with its reason; it stays in the register [WF-08, WF-26]. */
export const cancel = action({
  at: ['draft', ...states.beforeLive, 'rolled-back'],
  onHold: true,
  tabs: () => ['tasks'],
  fields: () => [reason()],
  decide: (scene, values) => {
    const why = values.text('reason');
    const set = {
      state: nextState(scene.release.state, { event: 'cancel' }),
      endReason: why,
      closedAt: scene.now,
      hold: '',
    };
    return step([updateRelease(scene, set, why), ...dropTasks(scene)], text('said.cancelled'), [
      { key: 'cancelled', to: everyoneOn(scene.release), chat: true, reason: why },
    ]);
  },
});
