import type { TextKey } from '../text/say';
import type { Facts } from './facts';

/** The figures of the procedure that are built so far, and their variants; each is one file of this folder. */
export type KpiId =
  'total' | 'major-share' | 'minor-share' | 'late' | 'successful' | 'successful-exceptions' | 'successful-severe';

/**
 * Which releases a figure speaks of (requirements, section 4). All are LIVE: not Draft, not Cancelled.
 * `total`: by actual go-live, else the current plan · `deployed`: by the end of the first attempt [clarification 61] ·
 * `planned`: by the baseline.
 */
export type Population = 'total' | 'deployed' | 'planned';

/** What a figure may look at besides the release. Days as day numbers. */
export interface Moment {
  readonly asOf: number;
  /** Days after the baseline that are not yet late [KPI-07]. */
  readonly tolerance: number;
}

/** One figure of the procedure: which releases, and what it adds up of each. */
export interface Kpi {
  readonly id: KpiId;
  /** Number in the procedure's list, 1 to 11. */
  readonly number: number;
  readonly title: TextKey;
  /** The rule in one sentence, as shown with the figure. */
  readonly definition: TextKey;
  readonly unit: 'count' | 'percent';
  /** Which direction is good; 'neither' where the procedure takes no side. */
  readonly better: 'more' | 'less' | 'neither';
  readonly population: Population;
  /** What a release adds to the numerator: 1 or 0 for a share, or a number of things. */
  readonly adds: (facts: Facts, row: number, moment: Moment) => number;
  /** True while the release can still change the answer. */
  readonly pending?: (facts: Facts, row: number) => boolean;
  /** Stands beside this figure as another reading of the same rule. */
  readonly variantOf?: KpiId;
}

/** A computed figure of one period, with what it was computed from. */
export interface Figure {
  readonly kpi: KpiId;
  readonly period: string;
  readonly numerator: number;
  /** Releases of the population; null for a plain count. */
  readonly denominator: number | null;
  /** The count, or the share from 0 to 1; null where the denominator is empty: shown as "n/a", never 0 % [BAD-37]. */
  readonly value: number | null;
  /** Ids of the releases that added to the numerator. */
  readonly cases: readonly string[];
  /** Releases of the population whose answer can still change. */
  readonly pending: number;
}
