import { dayIn } from '../../domain/calendar/zone';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { fields } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** The daily status of hypercare: new incidents of the service, SLA targets, alerts left; a second entry of a day replaces the first [ACV-19]. */
export const reportDay = action({
  at: ['hypercare'],
  tabs: () => [],
  fields: ({ today, release }) => [
    fields.day('statusDay', { required: true, value: today }),
    fields.number('newIncidents', { required: true, max: 100_000 }),
    fields.flag('slaMet', { required: true }),
    fields.number('alerts', { required: true, value: 0, max: 100_000 }),
    ...(baselineMissing(release) ? [fields.number('incidentBaseline', { help: 'field.incidentBaseline.help' })] : []),
    fields.long('note', { max: 500 }),
  ],
  decide: (scene, values) => {
    const { release, settings, today, actor } = scene;
    const day = values.text('statusDay');
    if (day > today) return refuseField('statusDay', text('form.future'));
    if (day < dayIn(settings.companySettings.zone, release.deploymentEnd))
      return refuseField('statusDay', text('refused.before-go-live'));
    const entry = {
      day,
      incidents: values.number('newIncidents') ?? 0,
      sla: values.flag('slaMet') === true,
      alerts: values.number('alerts') ?? 0,
      note: values.text('note'),
      by: actor.mail,
    };
    const others = detailOf(release, 'hypercare').days.filter((it) => it.day !== day);
    const days = [...others, entry].sort((a, b) => a.day.localeCompare(b.day)).slice(-mostDays);
    const hypercare = withDetail(release, 'hypercare', { days });
    const closure = baselineMissing(release)
      ? { closure: withDetail(release, 'closure', { incidentBaseline: values.number('incidentBaseline') }) }
      : {};
    return step([updateRelease(scene, { hypercare, ...closure }, entry.note)], text('said.day-reported'), [
      {
        key: 'hypercare-day',
        to: [release.serviceOwner, release.runLead, ...release.itLeads],
        date: day,
        what: text('asked.day', {
          incidents: entry.incidents,
          sla: text(entry.sla ? 'form.yes' : 'form.no'),
          alerts: entry.alerts,
        }),
        reason: entry.note,
      },
    ]);
  },
});

/** A level that nobody recorded before go-live can still be given. */
const baselineMissing = (release: Scene['release']): boolean => detailOf(release, 'closure').incidentBaseline === null;

/** The row keeps so many entries, the newest: a cell has an end, and hypercare should too. */
const mostDays = 60;
