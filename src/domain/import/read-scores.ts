import type { Language } from '../register/schema';
import { readNumber } from './read-number';

/** Sum and count of satisfaction answers listed in one cell, e.g. "8, 9" or "8;9"; null where one is no number from 0 to 10. */
export function readScores(cell: string, language: Language): { readonly sum: number; readonly count: number } | null {
  // In French "7,5" is one answer; a comma parts answers there only before a space.
  const list = cell.split(language === 'fr' ? /[;|/\n]|,\s/ : /[;|/\n,]/);
  const answers = list.map((it) => it.trim()).filter((it) => it !== '' && it !== '–' && it !== '-');
  const numbers = answers.map((it) => readNumber(it, language));
  if (!numbers.every((it) => it !== null && it >= 0 && it <= 10)) return null;
  return { sum: numbers.reduce<number>((sum, it) => sum + (it ?? 0), 0), count: numbers.length };
}
