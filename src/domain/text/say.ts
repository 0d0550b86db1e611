import type { Language, Pair } from '../register/schema';
import { catalogue } from './catalogue/index';

/** Keys of the message catalogue; a key that is not there does not compile. */
export type TextKey = keyof typeof catalogue;

/** Values put into a text's {placeholders}; days and instants are formatted by the caller (domain/text/format.ts). */
export type TextValues = Readonly<Record<string, string | number>>;

/** A sentence not yet said: rules return these, the telling code puts them into the reader's language. */
export interface Text {
  readonly key: TextKey;
  readonly values?: TextValues;
}

/** A sentence of the catalogue with its values. */
export const text = (key: TextKey, values?: TextValues): Text => (values ? { key, values } : { key });

const place: Readonly<Record<Language, 0 | 1>> = { en: 0, fr: 1 };

/** One of a bilingual pair. */
export const inLanguage = (pair: Pair, language: Language): string => pair[place[language]];

/**
 * The sentence in a language. `{name}` is replaced by the value as it is, once, never re-read as a pattern [BAD-14].
 * `{count|one|other}` chooses by the plural rule of the language (0 is singular in French, plural in English).
 */
export function say(language: Language, { key, values = {} }: Text): string {
  return inLanguage(catalogue[key], language).replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || other === undefined) return String(value);
    return isOne(language, Number(value)) ? one : other;
  });
}

const isOne = (language: Language, count: number): boolean => (language === 'fr' ? Math.abs(count) < 2 : count === 1);
