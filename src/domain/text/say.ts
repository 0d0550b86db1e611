import type { Language, Pair } from '../register/schema';
import { catalogue } from './catalogue/index';
import { fill } from './fill';

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

/** The sentence in a language, with its values filled in. */
export const say = (language: Language, { key, values = {} }: Text): string =>
  fill(language, inLanguage(catalogue[key], language), values);
