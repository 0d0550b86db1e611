import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, step } from '../acting/action';
import { fields } from '../acting/field';

/** Lets the roll-out go past a hold point [ACV-16]. */
export const releaseStep = action({
  at: ['deploying'],
  tabs: () => ['runsheet'],
  blocked: about('runsheet', (it) => (it.hold && it.releasedBy === '' ? undefined : text('refused.step-not-held'))),
  fields: () => [fields.long('note', { max: 2_000 })],
  decide: (scene, values) => {
    const { id } = recordIn(scene, 'runsheet');
    const note = values.text('note');
    return step(
      [{ update: 'runsheet', id, set: { releasedBy: scene.actor.mail, note }, why: note }],
      text('said.step-released'),
    );
  },
});
