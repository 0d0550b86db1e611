import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { incidentForm, incidentSet } from '../acting/incident-form';

/** Lists an incident seen after go-live and whether the release caused it [WF-28]. */
export const reportIncident = action({
  at: states.live,
  onHold: true,
  tabs: () => ['incidents'],
  fields: (scene) => incidentForm(scene),
  decide: (scene, values) => {
    const { release } = scene;
    const set = incidentSet(values);
    if (values.text('openedAt') > scene.now) return refuseField('openedAt', text('form.future'));
    const told = [release.serviceOwner, release.deliveryManager, release.runLead, release.buildLead];
    return step([{ create: 'incidents', release: release.id, set, why: '' }], text('said.incident-reported'), [
      { key: 'incident', to: told, chat: true, what: values.text('incidentTitle') },
    ]);
  },
});
