import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { draftFields, draftSet } from '../acting/draft-fields';
import { isNew, type Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

const isOwn = ({ release, actor }: Scene): boolean =>
  [release.requester, release.serviceOwner, release.deliveryManager].includes(actor.mail);

/** Keeps a release request as it is, complete or not [IN-06]. */
export const saveDraft = action({
  at: ['draft'],
  careful: true,
  tabs: () => [],
  blocked: (scene) => (isOwn(scene) ? undefined : text('refused.not-your-draft')),
  fields: draftFields,
  decide: (scene, values) => {
    const set = draftSet(scene, values);
    const said = text('said.draft-saved', { title: values.text('title') || '–' });
    if (!isNew(scene)) return step([updateRelease(scene, set)], said);
    return step([{ create: 'releases', set: { ...set, state: 'draft', requester: scene.actor.mail }, why: '' }], said);
  },
});
