import { formatDay } from '../calendar/format';
import type { Language, Pair } from '../register/schema';
import { catalogue } from './catalogue/index';
import { fill } from './fill';

/** Keys of the message catalogue; a key that is not there does not compile. */
export type TextKey = keyof typeof catalogue;

/**
 * A value of a text's {placeholder}: words as they are, a calendar day or a wall-clock time to be shown in the reader's
 * way, a word of the vocabulary, or other sentences, which are said in the reader's language and joined.
 */
export type TextValue =
  | string
  | number
  | { readonly day: string }
  | { readonly wall: string }
  | { readonly word: Pair }
  | Text
  | readonly Text[];

/** Values put into a text's {placeholders}. */
export type TextValues = Readonly<Record<string, TextValue>>;

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
export function say(language: Language, { key, values = {} }: Text): string {
  const said = Object.entries(values).map(([name, value]) => [name, sayValue(language, value)] as const);
  return fill(language, inLanguage(catalogue[key], language), Object.fromEntries(said));
}

function sayValue(language: Language, value: TextValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isList(value)) return joined(value.map((it) => say(language, it)));
  if ('day' in value) return formatDay(value.day, language);
  if ('word' in value) return inLanguage(value.word, language);
  return 'wall' in value
    ? `${formatDay(value.wall.slice(0, 10), language)}, ${value.wall.slice(11, 16)}`
    : say(language, value);
}

// Words are listed with commas, whole sentences follow each other.
const joined = (said: readonly string[]): string =>
  said.map((it, place) => (place === said.length - 1 ? it : it.endsWith('.') ? `${it} ` : `${it}, `)).join('');

const isList = (value: TextValue): value is readonly Text[] => Array.isArray(value);
