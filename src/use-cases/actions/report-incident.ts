import { rollbackProposed } from '../../domain/deployment/rollback-proposed';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import type { Change } from '../ports';
import { afterChanges } from '../acting/after';
import { factsOf } from '../acting/facts-of';
import { incidentForm, incidentSet } from '../acting/incident-form';

/** Lists an incident seen while deploying or after, and whether the release caused it; significant ones propose a rollback [WF-28, ACV-17, INT-05]. */
export const reportIncident = action({
  at: states.live,
  onHold: true,
  tabs: () => ['incidents', 'decisions', 'runsheet'],
  fields: (scene) => incidentForm(scene),
  decide: (scene, values) => {
    const { release } = scene;
    const set = incidentSet(values);
    if (values.text('openedAt') > scene.now) return refuseField('openedAt', text('form.future'));
    const told = [release.serviceOwner, release.deliveryManager, release.runLead, release.buildLead];
    const changes: readonly Change[] = [{ create: 'incidents', release: release.id, set, why: '' }];
    const asks = rollbackProposed(factsOf({ ...scene, file: afterChanges(scene.file, changes) }));
    return step(changes, text('said.incident-reported'), [
      { key: 'incident', to: told, chat: true, what: values.text('incidentTitle') },
      ...(asks ? [{ key: 'rollback-asked', to: told, chat: true, what: asks } as const] : []),
    ]);
  },
});
