import type { Language, Pair } from '../register/schema';

/** The texts whose key starts with `prefix`, by the rest of their key. French signs keep to the word before them. */
export function wordsIn(
  entries: readonly (readonly [string, Pair])[],
  prefix: string,
  language: Language,
): Readonly<Record<string, string>> {
  const here = entries.filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(
    here.map(([key, [en, fr]]) => [key.slice(prefix.length), language === 'fr' ? unbroken(fr) : en]),
  );
}

// A line that starts with a colon or a guillemet reads as a mistake; U+00A0 holds them together.
const unbroken = (text: string): string => text.replace(/ ([:;!?»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
