import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { isRefusal, resourceColumns, resourceForm, resourceSet } from '../acting/resource-form';

/** Names a person for a role and days of the release; a clash with another release needs a note [ACV-02]. */
export const addResource = action({
  at: states.beforeLive,
  tabs: () => ['resources'],
  alsoReads: () => resourceColumns,
  fields: () => resourceForm(),
  decide: (scene, values) => {
    const set = resourceSet(scene, values);
    if (isRefusal(set)) return set;
    return step([{ create: 'resources', release: scene.release.id, set, why: set.note }], text('said.saved'));
  },
});
