import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';
import { isRefusal, resourceColumns, resourceForm, resourceSet } from '../acting/resource-form';
import { subjectIn } from '../acting/scene';

/** Confirms somebody's days on the release, or moves them [ACV-02]. */
export const updateResource = action({
  at: states.beforeLive,
  tabs: () => ['resources'],
  alsoReads: () => resourceColumns,
  blocked: about('resources'),
  fields: (scene) => resourceForm(subjectIn(scene, 'resources')),
  decide: (scene, values) => {
    const set = resourceSet(scene, values);
    return isRefusal(set)
      ? set
      : step([{ update: 'resources', id: scene.subject, set, why: set.note }], text('said.saved'));
  },
});
