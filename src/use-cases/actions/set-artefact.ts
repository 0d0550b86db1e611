import { artefactKinds } from '../../domain/register/vocabulary';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields, optionsOf } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Where the implementation, test or rollback plan is, and whose it is; a new link asks for a new review [ACT-25]. */
export const setArtefact = action({
  at: states.beforeGo,
  tabs: () => [],
  fields: ({ actor }) => [
    fields.choice('artefact', optionsOf(artefactKinds), { required: true }),
    fields.link('link', { required: true }),
    fields.person('owner', { required: true, value: actor.mail }),
  ],
  decide: (scene, values) => {
    const { release } = scene;
    const kind = values.text('artefact');
    const held = detailOf(release, 'planning').artefacts;
    const typed = { link: values.text('link'), owner: values.text('owner') };
    const before = held[kind];
    const kept = before?.link === typed.link && before.owner === typed.owner;
    const artefact = kept ? before : { ...typed, state: 'draft' as const, reviewedBy: '', reviewedOn: '' };
    const planning = withDetail(release, 'planning', { artefacts: { ...held, [kind]: artefact } });
    return step([updateRelease(scene, { planning })], text('said.saved'));
  },
});
