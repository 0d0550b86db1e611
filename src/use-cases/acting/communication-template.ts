import { formatDay, formatInstant } from '../../domain/calendar/day';
import type { Found } from '../../domain/register/found';
import { fill } from '../../domain/text/fill';
import type { Scene } from './scene';

/** The first words of a message of the plan, out of the template of its moment; empty where the company has none. */
export function templateFor(
  scene: Scene,
  { moment, due }: Found<'communications'>,
): { readonly subject: string; readonly body: string } {
  const { settings, release, actor, registerUrl } = scene;
  const { language, zone } = settings.companySettings;
  const template = settings.messageTemplates.find(
    (it) => it.channel === 'mail' && it.id.startsWith(`communication-${moment}`),
  );
  if (!template) return { subject: '', body: '' };
  const when = (instant: string): string => (instant === '' ? '–' : formatInstant(instant, zone, language));
  const values = {
    id: release.id,
    title: release.title,
    service: release.service,
    actor: actor.name,
    date: due === '' ? '–' : formatDay(due, language),
    start: when(release.windowStart),
    end: when(release.windowEnd),
    zone,
    link: registerUrl,
    what: release.description,
  };
  return { subject: fill(language, template.subject, values), body: fill(language, template.body, values) };
}
