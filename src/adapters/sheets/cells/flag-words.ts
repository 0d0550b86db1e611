// data table: words for yes and no that people type or paste, in the languages of our neighbours
const yes = ['true', 'vrai', 'waar', 'wahr', 'vero', 'verdadero', 'yes', 'oui', 'ja', 'si', 'sí', 'x', '1', 'y', 'o'];
const no = ['false', 'faux', 'onwaar', 'falsch', 'falso', 'no', 'non', 'nee', 'nein', '0', 'n'];

const words: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((it) => [it, true] as const),
  ...no.map((it) => [it, false] as const),
]);

/** The flag that a typed word means, whatever its case and the blanks around it; null for any other word [BAD-34]. */
export const flagOfWord = (text: string): boolean | null => words.get(text.trim().toLowerCase()) ?? null;
