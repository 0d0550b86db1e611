import { dayIn } from '../../domain/calendar/zone';
import { carried } from '../../domain/runbook/freshness';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';

const sections = 27;
const rowsOf = (release: string): readonly string[] =>
  Array.from({ length: sections }, (_, place) => `${release}/RB-${String(place + 1).padStart(2, '0')}`);

/** Takes over the Runbook of an earlier release of the same service: sections that this one does not touch keep page and review, and show when they are old (domain.md 6.3) [RUN-05]. */
export const carryRunbook = action({
  at: states.prepared,
  tabs: () => ['runbook'],
  thenReads: (_release, values) => {
    const { previousRelease: id } = values;
    return typeof id === 'string' && /^REL-\d{4}-\d{4}$/.test(id.trim())
      ? [
          {
            records: [
              { tab: 'releases', ids: [id.trim()] },
              { tab: 'runbook', ids: rowsOf(id.trim()) },
            ],
          },
        ]
      : [];
  },
  fields: () => [fields.text('previousRelease', { required: true, max: 20, example: 'field.previousRelease.example' })],
  decide: (scene, values) => {
    const { release, file, world, settings, today } = scene;
    const id = values.text('previousRelease');
    if (!/^REL-\d{4}-\d{4}$/.test(id)) return refuseField('previousRelease', text('refused.no-release', { id }));
    const previous = world.record('releases', id);
    if (!previous || id === release.id) return refuseField('previousRelease', text('refused.no-release', { id }));
    if (previous.service !== release.service || previous.deploymentEnd === '')
      return refuseField('previousRelease', text('refused.other-service', { service: release.service }));
    const incident =
      (previous.incidentsMajor ?? 0) > 0 ? dayIn(settings.companySettings.zone, previous.deploymentEnd) : '';
    const ageing = { today, months: settings.threshold('runbook.fresh.months'), incident };
    const changes = file.of('runbook').flatMap((it): Change[] => {
      const earlier = world.record('runbook', `${id}/RB-${String(it.section ?? 0).padStart(2, '0')}`);
      return it.touched || !earlier || earlier.link === ''
        ? []
        : [{ update: 'runbook', id: it.id, set: carried(earlier, ageing), why: id }];
    });
    return step(changes, text('said.runbook-carried', { count: changes.length, id }));
  },
});
