// data table: set-up, migration, settings publication
import type { Pair } from '../../register/schema';

/** set-up, migration, settings publication. */
export const setUpTexts = {
  'set-up.done': ['The register is set up.', 'Le registre est prêt.'],
} as const satisfies Readonly<Record<string, Pair>>;
