import { isAssembled, isIdentified } from '../../domain/build/build-package';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';

/** Confirms that this version of a build package was assembled for test and deployment; another version asks again [WF-16]. */
export const confirmAssembly = action({
  at: states.prepared,
  tabs: () => ['components'],
  blocked: about('components', (it) => {
    if (it.kind !== 'build-package') return text('refused.no-package');
    if (!isIdentified(it)) return text('refused.package-loose');
    return isAssembled(it) ? text('refused.assembled', { version: it.version }) : undefined;
  }),
  fields: () => [],
  decide: (scene) => {
    const { id, name, version } = recordIn(scene, 'components');
    const set = { assembledVersion: version, assembledBy: scene.actor.mail, assembledOn: scene.today };
    return step([{ update: 'components', id, set, why: '' }], text('said.assembled', { name, version }));
  },
});
