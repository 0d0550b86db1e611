// data table: actions, their fields, hints and refusals
import type { Pair } from '../../register/schema';

/** actions, their fields, hints and refusals. */
export const actionTexts = {
  'action.submit.label': ['Submit the release', 'Soumettre la mise en production'],
} as const satisfies Readonly<Record<string, Pair>>;
