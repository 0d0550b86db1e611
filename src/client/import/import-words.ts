import type { Language } from '../../domain/register/schema';
import { wordsOf } from '../../domain/text/words-of';
import { sayer, type Say, type WordName } from '../words';

/** This page needs its words before it has asked the server anything, and it carries the catalogue for the encodings anyway. */
export const importWords = (language: Language): Say<WordName<'import'>> =>
  sayer<'import'>(wordsOf('import', language));
