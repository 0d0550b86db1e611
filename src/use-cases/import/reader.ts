import { dayIn } from '../../domain/calendar/zone';
import { personOf } from '../../domain/people/person';
import type { Language } from '../../domain/register/schema';
import type { Circumstances } from '../ports';

/** The language in which the person who acts reads; the company's for strangers. */
export function readerLanguage({ settings, actor, now }: Circumstances): Language {
  const { zone, language } = settings.companySettings;
  return personOf(settings, actor, dayIn(zone, now))?.language ?? language;
}
