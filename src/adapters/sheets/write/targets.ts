import type { TabId } from '../../../domain/register/workbook';
import type { Raw, RawRow } from '../cells/raw';
import { hashOf } from '../crypto/digest';

/** Cells that a commit writes beside each other; column from 0. */
export interface Span {
  readonly column: number;
  readonly cells: readonly Raw[];
}

/** A row that a commit relies on: first copied to the scratch tab, so that what was really there can be compared (decision 4). */
export interface Target {
  readonly tab: TabId;
  /** From 1. */
  readonly row: number;
  /** The row as it was read, so wide. */
  readonly asRead: RawRow;
  readonly width: number;
  /** Column of the key, from 0. */
  readonly keyColumn: number;
  readonly spans: readonly Span[];
}

/** Rows that a commit adds to a tab. */
export interface Addition {
  readonly tab: TabId;
  /** First column of the table; null adds to the tab itself. */
  readonly start: number | null;
  readonly keyColumn: number;
  readonly width: number;
  readonly ids: readonly string[];
  readonly rows: readonly (readonly Raw[])[];
}

/** Cells as a short code, so that the scratch tab can say what was read and what was written. */
export const rowCode = (cells: RawRow, width: number): string =>
  hashOf(JSON.stringify(Array.from({ length: width }, (_, index) => cells[index] ?? ''))).slice(0, 16);
