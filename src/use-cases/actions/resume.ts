import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { everyoneOn } from '../../domain/people/involved';
import { updateRelease } from '../acting/set';

/** Takes a release off hold. */
export const resume = action({
  at: states.open,
  onHold: true,
  tabs: () => [],
  blocked: ({ release }) => (release.hold === '' ? text('refused.not-held') : undefined),
  fields: () => [],
  decide: (scene) =>
    step([updateRelease(scene, { hold: '' })], text('said.resumed'), [
      { key: 'resumed', to: everyoneOn(scene.release), chat: true },
    ]),
});
