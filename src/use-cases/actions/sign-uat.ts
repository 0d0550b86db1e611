import { withDetail } from '../../domain/releases/details';
import { coverage, lastRounds } from '../../domain/testing/rounds';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The business signatory signs the user acceptance test; no one else can sign in their place (ambiguity 41, clarification 56), nor while planned cases wait [ACV-12, PSF-14]. */
export const signUat = action({
  at: ['test', 'move2run'],
  tabs: () => ['tests'],
  blocked: ({ release, file }) => {
    if (release.signatory === '') return text('refused.no-signatory');
    const open = lastRounds(file.of('tests')).find((it) => it.type === 'uat' && (coverage(it) ?? 0) < 100);
    return open ? text('refused.uat-open', { percent: coverage(open) ?? 0 }) : undefined;
  },
  fields: (scene) => [fields.day('signedOn', { required: true, value: scene.today }), fields.link('evidence')],
  decide: (scene, values) => {
    const signedOn = values.text('signedOn');
    if (signedOn > scene.today) return refuseField('signedOn', text('form.future'));
    const uat = withDetail(scene.release, 'uat', {
      signedBy: scene.actor.mail,
      signedOn,
      link: values.text('evidence'),
      recordedBy: scene.actor.mail,
    });
    return step([updateRelease(scene, { uat })], text('said.uat-signed'), [
      {
        key: 'activity-accepted',
        to: [scene.release.serviceOwner, scene.release.deliveryManager],
        what: text('asked.uat'),
      },
    ]);
  },
});
