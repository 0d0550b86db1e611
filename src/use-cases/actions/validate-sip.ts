import { text } from '../../domain/text/say';
import { action, refuse, step } from '../acting/action';
import { fields } from '../acting/field';
import { sipRequest } from '../acting/sip-request';

/** The SIP Team validates after the tests that what it approved was built; something else than the assessment [ACV-13]. */
export const validateSip = action({
  at: ['test', 'move2run'],
  tabs: () => ['sip'],
  blocked: (scene) => {
    const held = sipRequest(scene);
    if (held?.state !== 'approved') return text('refused.sip-none');
    return held.validatedOn === '' ? undefined : text('refused.sip-validated');
  },
  fields: () => [fields.link('evidence'), fields.long('note', { max: 2_000 })],
  decide: (scene, values) => {
    const held = sipRequest(scene);
    if (!held || held.owner === scene.actor.mail) return refuse(text('refused.own-work'));
    const set = {
      validatedOn: scene.today,
      validatedBy: scene.actor.mail,
      evidence: values.text('evidence'),
      updatedOn: scene.today,
    };
    return step([{ update: 'sip', id: held.id, set, why: values.text('note') }], text('said.sip-answered'));
  },
});
