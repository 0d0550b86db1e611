import type { pageWords } from '../domain/text/catalogue/page-words';
import { startWords } from '../domain/text/catalogue/start-words';
import { fill } from '../domain/text/fill';
import { wordsIn } from '../domain/text/words-in';
import type { Words } from '../sidebar-api';
import { boot } from './boot';

/** Short names of the words of a page; the catalogue is the one list of them. */
type NameIn<Key, Page extends string> = Key extends `words.${Page}.${infer Name}` ? Name : never;
export type WordName<Page extends string> = NameIn<keyof typeof pageWords, Page>;
export type StartName = NameIn<keyof typeof startWords, 'start'>;

/** Says a word by its short name; a value goes in where the word has a {place}. */
export type Say<Name extends string> = (name: Name, values?: Readonly<Record<string, string | number>>) => string;

const sayFrom =
  <Name extends string>(words: Words): Say<Name> =>
  (name, values = {}) =>
    fill(boot.language, words[name] ?? '', values);

/** The words that came with a view. */
export const sayer = <Page extends string>(words: Words): Say<WordName<Page>> => sayFrom(words);

/** The words that stand inside every page. */
export const start: Say<StartName> = sayFrom(wordsIn(Object.entries(startWords), 'words.start.', boot.language));
