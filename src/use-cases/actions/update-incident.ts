import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, states, step } from '../acting/action';
import { wallOf } from '../acting/draft-fields';
import { fields } from '../acting/field';
import { incidentForm, incidentSet } from '../acting/incident-form';
import { subjectIn } from '../acting/scene';

/** Corrects or closes an incident; the figures of the release follow, also after its closure (clarification 63). */
export const updateIncident = action({
  at: [...states.live, 'closed', 'rolled-back'],
  onHold: true,
  tabs: () => ['incidents'],
  blocked: about('incidents'),
  fields: (scene) => {
    const held = subjectIn(scene, 'incidents');
    return [
      ...incidentForm(scene, held),
      fields.moment('closedAt', { value: wallOf(scene, held?.closedAt ?? '') }),
      fields.flag('solvedByRun', { value: held?.solvedByRun ?? false }),
    ];
  },
  decide: (scene, values) => {
    const held = recordIn(scene, 'incidents');
    const closedAt = values.text('closedAt');
    if (closedAt !== '' && closedAt < values.text('openedAt'))
      return refuseField('closedAt', text('refused.before-opened'));
    const set = { ...incidentSet(values), closedAt, solvedByRun: values.flag('solvedByRun') === true };
    return step([{ update: 'incidents', id: held.id, set, why: '' }], text('said.saved'));
  },
});
