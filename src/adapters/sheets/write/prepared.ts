import type { TabId } from '../../../domain/register/workbook';
import type { Raw } from '../cells/raw';
import type { Fields } from '../cells/field-value';
import type { FoundRecord } from '../read/found-record';
import type { RegisterState } from '../register/register-state';

/** A record that a plan changes or makes, as it will be written. */
export interface Draft {
  readonly tab: TabId;
  readonly id: string;
  /** The record as it was found; null for a new one. */
  readonly base: FoundRecord | null;
  readonly fields: Fields;
  readonly revision: number;
  readonly seal: string;
}

/** One entry of the audit by column name. */
export type AuditEntry = Readonly<Record<string, Raw>>;

/** A plan made ready to be written. */
export interface Prepared {
  readonly drafts: readonly Draft[];
  readonly audit: readonly AuditEntry[];
  readonly state: RegisterState;
  /** Ids of the records in the order of the plan's changes. */
  readonly ids: readonly string[];
  readonly messages: readonly string[];
  /** Rows whose cells are emptied: added by hand, and set aside. */
  readonly cleared: readonly FoundRecord[];
  readonly answer: unknown;
}

/** Who writes, when, by which command. */
export interface Author {
  readonly actor: string;
  /** UTC ISO instant. */
  readonly now: string;
  /** Year of now in the company's zone, for numbers that begin anew each year. */
  readonly year: string;
  readonly command: string;
  readonly key: string;
}
