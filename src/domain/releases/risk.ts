import { text, type Text } from '../text/say';
import type { Detail } from './details';

type Parts = Detail<'risk'>;
type Part = keyof Parts;

/** A risk with its parts, never only the number (domain.md 2.1). `null` and '' where parts are missing. */
export interface Risk {
  readonly impact: number | null;
  readonly likelihood: number | null;
  readonly score: number | null;
  readonly level: 'low' | 'medium' | 'high' | '';
  readonly parts: readonly Text[];
  readonly missing: readonly Part[];
}

/** Parts of the impact: the highest counts. */
export const impactParts = ['users', 'criticality', 'data', 'recovery'] as const satisfies readonly Part[];
/** Parts of the likelihood: their mean counts. */
export const likelihoodParts = [
  'novelty',
  'neighbours',
  'coverage',
  'history',
  'pressure',
] as const satisfies readonly Part[];

/** Impact (1 to 4) × likelihood (1 to 4). A new service has no history, so that part may stay open. */
export function riskOf(parts: Parts): Risk {
  const missing = [...impactParts, ...likelihoodParts].filter((it) => parts[it] === null && it !== 'history');
  const said = [...impactParts, ...likelihoodParts].flatMap((it) => partText(it, parts[it]));
  if (missing.length > 0) return { impact: null, likelihood: null, score: null, level: '', parts: said, missing };
  const impact = Math.max(...known(parts, impactParts));
  const chances = known(parts, likelihoodParts);
  const likelihood = Math.round(chances.reduce((sum, it) => sum + it, 0) / chances.length);
  const score = impact * likelihood;
  return { impact, likelihood, score, level: levelOf(score), parts: said, missing };
}

const known = (parts: Parts, names: readonly Part[]): readonly number[] => names.flatMap((it) => parts[it] ?? []);

const levelOf = (score: number): 'low' | 'medium' | 'high' => {
  if (score <= 4) return 'low';
  return score <= 8 ? 'medium' : 'high';
};

const partText = (part: Part, value: number | null): readonly Text[] =>
  value === null ? [] : [text(`release.risk.${part}`, { value })];
