import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { everyoneOn } from '../../domain/people/involved';
import { fields, reason } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Keeps hypercare going beyond its planned end, with the reason (ambiguity 23). */
export const extendHypercare = action({
  at: ['hypercare'],
  tabs: () => [],
  fields: () => [fields.day('extendedTo', { required: true }), reason()],
  decide: (scene, values) => {
    const { release } = scene;
    const to = values.text('extendedTo');
    if (to <= release.hypercarePlannedEnd || to < scene.today)
      return refuseField('extendedTo', text('refused.not-later'));
    const why = values.text('reason');
    const closure = withDetail(release, 'closure', {
      extensions: detailOf(release, 'closure').extensions + 1,
      extendedTo: to,
    });
    return step([updateRelease(scene, { closure, hypercarePlannedEnd: to }, why)], text('said.hypercare-extended'), [
      {
        key: 'phase-opened',
        to: everyoneOn(release),
        chat: true,
        date: to,
        reason: why,
        what: text('said.hypercare-extended'),
      },
    ]);
  },
});
