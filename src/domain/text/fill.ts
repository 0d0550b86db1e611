import type { Language } from '../register/schema';

/**
 * A sentence with its values. `{name}` is replaced by the value as it is, once, never re-read as a pattern [BAD-14].
 * `{count|one|other}` chooses by the plural rule of the language (0 is singular in French, plural in English).
 */
export function fill(language: Language, sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*\|[^|}]*))?\}/g, (whole, name: string, plural?: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const [one, other] = plural?.split('|') ?? [];
    if (one === undefined || other === undefined) return String(value);
    return isOne(language, Number(value)) ? one : other;
  });
}

const isOne = (language: Language, count: number): boolean => (language === 'fr' ? Math.abs(count) < 2 : count === 1);
