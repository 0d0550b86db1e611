// data table: gates and their criteria: titles and verdicts
import type { Pair } from '../../register/schema';

/** gates and their criteria: titles and verdicts. */
export const gateTexts = {
  'gate.g0.title': ['G0 Initiation → Planning', 'G0 Initiation → Planification'],
} as const satisfies Readonly<Record<string, Pair>>;
