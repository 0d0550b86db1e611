import type { Language } from '../register/schema';
import { wallIn } from './zone';

/** True for a day of the calendar written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

/** A day as people read it, e.g. '14 May 2026', '14 mai 2026'; text that is no day is given back as it is. */
export function formatDay(day: string, language: Language): string {
  if (!isDay(day)) return day;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** An instant in a zone, which it names: '14 May 2026, 20:00 (Europe/Brussels)'; '' for ''. */
export function formatInstant(instant: string, zone: string, language: Language): string {
  if (instant === '') return '';
  const [day = '', time = ''] = wallIn(zone, instant).split('T');
  return `${formatDay(day, language)}, ${time} (${zone})`;
}
