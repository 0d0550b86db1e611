import type { Found } from '../../domain/register/found';
import { detailOf } from '../../domain/releases/details';
import { riskOf } from '../../domain/releases/risk';
import { missingFields } from '../../domain/releases/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Text } from '../../domain/text/say';
import { questions } from './draft-fields';

/** What a ticket still needs, beside the fields of its form: unanswered questions and risk parts each show at their own place. */
export function missingOnForm(
  release: Found<'releases'>,
  settings: Settings,
  today: string,
): readonly (readonly [field: string, why: Text])[] {
  return Object.entries(missingFields(release, settings, today).missing).flatMap(([field, why]) =>
    places(field, release).map((it) => [it, why] as const),
  );
}

function places(field: string, release: Found<'releases'>): readonly string[] {
  if (field === 'risk') return riskOf(detailOf(release, 'risk')).missing;
  if (field !== 'classification') return [field];
  const answers = detailOf(release, 'classification');
  return questions.filter((it) => answers[it] === null);
}
