import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The business owner's word that the service is stable and open wishes are in the backlog: light 10 (domain.md 2.6). */
export const confirmStable = action({
  at: ['hypercare'],
  tabs: () => [],
  blocked: ({ release }) =>
    detailOf(release, 'closure').businessConfirmedBy === '' ? undefined : text('refused.already-stable'),
  fields: () => [fields.long('note', { max: 2_000 })],
  decide: (scene, values) => {
    const closure = withDetail(scene.release, 'closure', { businessConfirmedBy: scene.actor.mail });
    return step([updateRelease(scene, { closure }, values.text('note'))], text('said.stable'));
  },
});
