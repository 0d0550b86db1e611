/** How a spreadsheet of that locale writes numbers, days and truth. */
export interface LocaleHabits {
  readonly decimal: string;
  readonly group: string;
  readonly dayOrder: 'dmy' | 'mdy' | 'ymd';
  readonly datePattern: string;
  readonly yes: string;
  readonly no: string;
}

const french: LocaleHabits = {
  decimal: ',',
  group: '\u202f',
  dayOrder: 'dmy',
  datePattern: 'dd/mm/yyyy',
  yes: 'VRAI',
  no: 'FAUX',
};
const british: LocaleHabits = {
  decimal: '.',
  group: ',',
  dayOrder: 'dmy',
  datePattern: 'dd/mm/yyyy',
  yes: 'TRUE',
  no: 'FALSE',
};
const american: LocaleHabits = { ...british, dayOrder: 'mdy', datePattern: 'm/d/yyyy' };
const dutch: LocaleHabits = {
  ...british,
  decimal: ',',
  group: '.',
  datePattern: 'dd-mm-yyyy',
  yes: 'WAAR',
  no: 'ONWAAR',
};

/** Habits of a locale such as `fr_BE`; refuses one that the workspace does not know rather than guessing. */
export function habitsOf(locale: string): LocaleHabits {
  if (locale === 'en_US' || locale === 'en') return american;
  if (locale.startsWith('en_')) return british;
  if (locale === 'fr' || locale.startsWith('fr_')) return french;
  if (locale === 'nl' || locale.startsWith('nl_')) return dutch;
  throw new Error(`not in the local workspace: spreadsheet locale ${locale}`);
}

const months: Readonly<Record<'en' | 'fr' | 'nl', string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};

/** Name of a month (0 to 11) in the locale's language. */
export function monthName(locale: string, month: number): string {
  const language = locale.startsWith('fr') ? 'fr' : locale.startsWith('nl') ? 'nl' : 'en';
  return months[language].split(' ')[month] ?? '';
}
