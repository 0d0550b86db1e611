import { passableLights } from '../../domain/hypercare/lights';
import { withDetail } from '../../domain/releases/details';
import { say, text } from '../../domain/text/say';
import { needsOf } from '../../domain/gates/evaluate';
import { action, refuseField, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';
import { fields, reason, type Option } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** Leaves hypercare in spite of red lights: each is named, with the reason; lights 2 and 3 are never among them (domain.md 2.6) [ACV-19]. */
export const acceptLights = action({
  at: ['hypercare'],
  careful: true,
  tabs: () => needsOf('G5b'),
  blocked: (scene) => (passableLights(factsOf(scene)).length === 0 ? text('refused.no-red-light') : undefined),
  fields: (scene) => [fields.choices('lights', redLights(scene), { required: true }), reason()],
  decide: (scene, values) => {
    const lights = values.list('lights');
    if (lights.length === 0) return refuseField('lights', text('form.missing'));
    const why = values.text('reason');
    const closure = withDetail(scene.release, 'closure', {
      exitLights: [...lights],
      exitReason: why,
      exitBy: scene.actor.mail,
    });
    return step([updateRelease(scene, { closure }, why)], text('said.lights-accepted', { count: lights.length }));
  },
});

const redLights = (scene: Scene): readonly Option[] =>
  passableLights(factsOf(scene)).map(({ criterion: { id, title } }) => ({
    value: id,
    label: [say('en', title), say('fr', title)],
  }));
