import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';

/** Another person than the one who wrote a dependency down agrees that the plan can count on it [ACV-03]. */
export const agreeDependency = action({
  at: states.beforeLive,
  tabs: () => ['dependencies'],
  blocked: about('dependencies', (it) => (it.agreedOn === '' ? undefined : text('refused.dependency-agreed'))),
  fields: () => [],
  decide: (scene) => {
    if (recordIn(scene, 'dependencies').recordedBy === scene.actor.mail) return refuse(text('refused.own-work'));
    const set = { agreedBy: scene.actor.mail, agreedOn: scene.today };
    return step([{ update: 'dependencies', id: scene.subject, set, why: '' }], text('said.saved'));
  },
});
