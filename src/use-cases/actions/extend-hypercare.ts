import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { peopleWith } from '../../domain/people/person';
import { everyoneOn } from '../../domain/people/involved';
import { fields, reason } from '../acting/field';
import { updateRelease } from '../acting/set';

/** From the second extension on, the Steering Committee hears of it. */
const escalated = 2;

/** Keeps hypercare going beyond its planned end, with the reason (ambiguity 23) [ACV-19]. */
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
    const extensions = detailOf(release, 'closure').extensions + 1;
    // What was accepted for the earlier end is not accepted for the later one.
    const closure = withDetail(release, 'closure', {
      extensions,
      extendedTo: to,
      exitLights: [],
      exitReason: '',
      exitBy: '',
    });
    const steering = peopleWith(scene.settings, 'steering', scene.today).map((it) => it.mail);
    return step([updateRelease(scene, { closure, hypercarePlannedEnd: to }, why)], text('said.hypercare-extended'), [
      {
        key: 'phase-opened',
        to: everyoneOn(release),
        chat: true,
        date: to,
        reason: why,
        what: text('said.hypercare-extended'),
      },
      ...(extensions < escalated
        ? []
        : [
            {
              key: 'hypercare-steering',
              to: [...steering, release.deliveryManager, release.requester],
              date: to,
              reason: why,
              what: String(extensions),
            } as const,
          ]),
    ]);
  },
});
