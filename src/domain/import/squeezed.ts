/** A word without case, accents, spaces and punctuation, so that "Mise en prod." and "mise-en-prod" are one. */
export const squeezed = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
