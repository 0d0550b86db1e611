import { addWorkingDays } from '../calendar/working-days';
import type { Facts, Verdict } from '../gates/gate';
import { notApplicable, notMet } from '../gates/verdict';
import { detailOf, type Detail } from '../releases/details';
import { text, type Text } from '../text/say';
import { withReason } from './with-reason';

export type HypercareDay = Detail<'hypercare'>['days'][number];

/** The daily entries of the last quiet working days, today included, the oldest first. */
export function recentDays({ file, settings, today }: Facts): readonly HypercareDay[] {
  const before = addWorkingDays(
    today,
    -settings.threshold('hypercare.quiet.days'),
    settings.holidays.map((it) => it.id),
  );
  return [...detailOf(file.release, 'hypercare').days]
    .filter((it) => it.day > before && it.day <= today)
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** A light that rests on the daily entries: a Major has to have them, elsewhere their absence does not block. */
export function byDays(
  facts: Facts,
  { light, na }: { readonly light: string; readonly na: Text },
  red: (days: readonly HypercareDay[]) => Text | undefined,
): Verdict {
  const days = recentDays(facts);
  if (days.length === 0)
    return facts.file.release.type === 'major'
      ? withReason(facts, light, notMet(text('criterion.light.no-days')))
      : notApplicable(na);
  const why = red(days);
  return why ? withReason(facts, light, notMet(why)) : { state: 'met' };
}
