import type { Language } from '../register/schema';
import type { RecordOf, SettingsTab } from '../register/workbook';

/** A settings snapshot as published: the rows of every settings tab, immutable by version (decision 9). */
export type SettingsRows = { readonly [T in SettingsTab]: readonly RecordOf<T>[] };

/** The company's own values, parsed from the tab Company. */
export interface Company {
  readonly name: string;
  /** Language of the cells, fixed at set-up. */
  readonly language: Language;
  /** IANA zone in which days are counted, e.g. Europe/Brussels. */
  readonly zone: string;
  readonly itsmMode: 'off' | 'file' | 'api';
  readonly mailDomains: readonly string[];
  readonly processVersion: string;
  readonly processApprover: string;
  /** Day of that approval; '' before it. */
  readonly processApprovedOn: string;
  readonly processStatus: 'in-progress' | 'approved' | 'validated';
  readonly confidentiality: 'public' | 'internal' | 'limited' | 'confidential';
  /** Checklist blocks from this day on [CHK-04]. */
  readonly checklistCutOff: string;
}

/** Published settings, as rules read them. */
export interface Settings extends SettingsRows {
  readonly version: number;
  readonly companySettings: Company;
  /** A number of the tab Thresholds; throws for an id that the product does not know. */
  readonly threshold: (id: ThresholdId) => number;
}

/** Every number that a rule uses; defaults in src/defaults/thresholds.ts. */
export const thresholdIds = [
  'late.tolerance.days',
  'due.high.days',
  'due.medium.days',
  'due.low.days',
  'due.emergency.days',
  'hypercare.emergency.days',
  'hypercare.quiet.days',
  'hypercare.runSolved.percent',
  'review.days',
  'written.vote.days',
  'freeze.tail.days',
  'window.warn.days',
  'runbook.fresh.months',
  'description.min.chars',
  'rollback.factor.percent',
  'rollback.call.minutes',
  'rollback.propose.severe',
  'hypercare.incidents.percent',
  'period.closed.days',
  'archive.days',
  'minor.systems.confirm',
  'major.communication.four-eyes',
] as const;
export type ThresholdId = (typeof thresholdIds)[number];
