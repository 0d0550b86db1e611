// data table: checklist
import type { Pair } from '../../register/schema';

/** Sentences of the checklist. */
export const checklistTexts = {
} as const satisfies Readonly<Record<string, Pair>>;
