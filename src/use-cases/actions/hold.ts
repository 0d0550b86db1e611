import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { reason } from '../acting/field';
import { updateRelease } from '../acting/set';
import { everyoneOn } from '../../domain/people/involved';

/** Stops the clock of a release with a reason; nothing but resuming, cancelling and recording goes on. */
export const hold = action({
  at: states.open,
  tabs: () => [],
  fields: () => [reason({ max: 500 })],
  decide: (scene, values) => {
    const why = values.text('reason');
    return step([updateRelease(scene, { hold: why }, why)], text('said.held'), [
      { key: 'held', to: everyoneOn(scene.release), chat: true, reason: why },
    ]);
  },
});
