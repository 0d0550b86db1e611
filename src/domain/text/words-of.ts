import type { Language, Pair } from '../register/schema';
import { pageWords } from './catalogue/page-words';
import { wordsIn } from './words-in';

/** Pages that get their standing words with their view. */
export type WordedPage = keyof typeof pageWords extends `words.${infer P}.${string}` ? P : never;

/** Headings, buttons and empty states of a page in a language, by short name, e.g. `title`. */
export function wordsOf(page: WordedPage, language: Language): Readonly<Record<string, string>> {
  return wordsIn(Object.entries<Pair>(pageWords), `words.${page}.`, language);
}
