// data table: session
import type { Pair } from '../../register/schema';

/** Sentences of the session. */
export const sessionTexts = {
} as const satisfies Readonly<Record<string, Pair>>;
