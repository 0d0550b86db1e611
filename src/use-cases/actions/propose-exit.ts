import { evaluateGate, needsOf, open } from '../../domain/gates/evaluate';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';

/** All lights are green: Run proposes the exit, the Service Owner decides at G5b (domain.md 2.6). */
export const proposeExit = action({
  at: ['hypercare'],
  tabs: () => needsOf('G5b'),
  blocked: (scene) => (open(evaluateGate('G5b', factsOf(scene))) ? undefined : text('refused.lights-red')),
  fields: () => [],
  decide: ({ release }) =>
    step([], text('said.exit-proposed'), [
      { key: 'exit-proposed', to: [release.serviceOwner, release.deliveryManager], chat: true },
    ]),
});
