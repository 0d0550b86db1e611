// data table: import and export
import type { Pair } from '../../register/schema';

/** import and export. */
export const importTexts = {
  'import.title': ['Import register', 'Importer un registre'],
} as const satisfies Readonly<Record<string, Pair>>;
