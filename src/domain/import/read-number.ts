import type { Language } from '../register/schema';

/** 1,234.56 in English; 1 234,56 or 1.234,56 in French, with any of the spaces that stand between thousands. */
const grouped: Readonly<Record<Language, RegExp>> = {
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  fr: /^-?[1-9]\d{0,2}([ .\u00a0\u202f']\d{3})+(,\d+)?$/,
};
const plain: Readonly<Record<Language, RegExp>> = { en: /^-?\d+(\.\d+)?$/, fr: /^-?\d+([.,]\d+)?$/ };

/**
 * A number out of a cell by the register's language; null for anything else [BAD-32]. In French "1.234" could be a thousand or a
 * fraction, so it is refused; an export writes 1.2340.
 */
export function readNumber(cell: string, language: Language): number | null {
  const text = cell.trim();
  if (language === 'fr' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return null;
  const isGrouped = grouped[language].test(text);
  if (!isGrouped && !plain[language].test(text)) return null;
  const bare = isGrouped ? text.replace(language === 'en' ? /,/g : /[ .\u00a0\u202f']/g, '') : text;
  const number = Number(bare.replace(',', '.'));
  return number === 0 ? 0 : number;
}

/** A number as a CSV field that `readNumber` reads as the same number in both languages. */
export const writeNumber = (number: number): string => {
  const text = String(number);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
};
