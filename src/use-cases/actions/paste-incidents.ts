import { rollbackProposed } from '../../domain/deployment/rollback-proposed';
import { readIncidents } from '../../domain/hypercare/read-incidents';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuse, states, step } from '../acting/action';
import { afterChanges } from '../acting/after';
import { factsOf } from '../acting/facts-of';
import { fields } from '../acting/field';

/** Takes over an export of the incident tool: a known number is brought up to date, a new one added; whether the release caused it stays a person's word unless the export says it [WF-28]. */
export const pasteIncidents = action({
  at: states.live,
  onHold: true,
  tabs: () => ['incidents', 'decisions', 'runsheet'],
  fields: () => [fields.long('incidentLines', { required: true, help: 'field.incidentLines.help' })],
  decide: (scene, values) => {
    const { release, file, settings, now } = scene;
    const { incidents, wrong } = readIncidents(values.text('incidentLines'), settings.companySettings.zone);
    const future = incidents.filter((it) => (it.openedAt ?? '') > now).length;
    if (wrong.length > 0 || future > 0 || incidents.length === 0)
      return refuse(text('refused.incident-lines'), {
        reasons: [...wrong, ...(future > 0 ? [text('form.future')] : [])],
        fields: { incidentLines: text('refused.incident-lines') },
      });
    const changes = incidents.map((set): Change => {
      const held = file.of('incidents').find((it) => it.number === set.number);
      return held
        ? { update: 'incidents', id: held.id, set, why: '' }
        : { create: 'incidents', release: release.id, set, why: '' };
    });
    const asks = rollbackProposed(factsOf({ ...scene, file: afterChanges(file, changes) }));
    const told = [release.serviceOwner, release.deliveryManager, release.runLead, release.buildLead];
    return step(
      changes,
      text('said.incidents-taken', { count: incidents.length }),
      asks ? [{ key: 'rollback-asked', to: told, chat: true, what: asks }] : [],
    );
  },
});
