/** Order of day, month and year in dates written with numbers. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** A date with two numbers that could be either day or month comes first. */
const shortDate = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?!\d)/;

const monthFirst: readonly string[] = ['en_us', 'en_ph', 'en_bz', 'en_pr', 'es_us', 'es_pr', 'fil_ph'];

/** The order that a sheet's locale writes, e.g. 'fr_BE' dmy, 'en_US' mdy; null where only a language is known that has both. */
export function dayOrderOfLocale(locale: string): DayOrder | null {
  const name = locale.toLowerCase().replace('-', '_');
  if (monthFirst.includes(name)) return 'mdy';
  if (/^(zh|ja|ko|hu|lt|sv)(_|$)/.test(name) || name === 'en_ca') return 'ymd';
  return name === 'en' || name === '' ? null : 'dmy';
}

/** What the dates of a file show: the order to read them by, and whether a person must say [BAD-28]. */
export interface DayOrderFound {
  readonly order: DayOrder;
  readonly ask: boolean;
}

/** Judges all short dates of a file together: one with a 13 or more settles the order for the others. */
export function findDayOrder(values: readonly string[], locale: string): DayOrderFound {
  const shown = { dmy: false, mdy: false, either: false };
  for (const value of values) {
    const parts = shortDate.exec(value);
    if (!parts) continue;
    const first = Number(parts[1]);
    const second = Number(parts[3]);
    if (first > 12) shown.dmy = true;
    else if (second > 12) shown.mdy = true;
    else if (first !== second) shown.either = true;
  }
  const ofLocale = dayOrderOfLocale(locale);
  if (shown.dmy !== shown.mdy) {
    const order = shown.dmy ? 'dmy' : 'mdy';
    return { order, ask: shown.either && ofLocale !== null && ofLocale !== order };
  }
  return { order: ofLocale ?? 'dmy', ask: shown.dmy || (shown.either && ofLocale === null) };
}
