import type { ChildTab } from '../register/workbook';
import type { ReleaseFile } from '../releases/release-file';
import type { ActionId } from '../rights/actions';
import type { Settings } from '../settings/settings';
import type { Text } from '../text/say';

/** Gates of domain.md 2.3. */
export const gateIds = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5a', 'G5b', 'G5c'] as const;
export type GateId = (typeof gateIds)[number];

/** What a criterion may look at: the release with its records, its settings, and the day in the company's zone. */
export interface Facts {
  readonly file: ReleaseFile;
  readonly settings: Settings;
  readonly now: string;
  readonly today: string;
}

/** A verdict explains itself (decision 8); `because` is a sentence for every state but `met`. */
export type Verdict =
  | { readonly state: 'met'; readonly because?: Text }
  | { readonly state: 'not-met' | 'unknown' | 'not-applicable'; readonly because: Text };

/** One rule, one file: src/domain/gates/rules/<id>.ts. */
export interface Criterion {
  readonly id: string;
  readonly gate: GateId;
  readonly title: Text;
  /** Tabs whose records it judges; a verdict is `not-met` when one was edited by hand or the tab is not whole. */
  readonly needs: readonly ChildTab[];
  /** The action that would help. */
  readonly action: ActionId | '';
  /** No setting switches it off, on any model (clarification 51). */
  readonly always?: true;
  readonly judge: (facts: Facts) => Verdict;
}

export interface CriterionVerdict {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
}
