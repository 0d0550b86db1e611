import type { ChildTab, TabId } from '../../domain/register/workbook';

/** One entry of the audit as it stands. */
export interface EntryView {
  readonly row: number;
  readonly seq: number;
  readonly command: string;
  readonly tab: TabId | null;
  readonly record: string;
  readonly revision: number;
  /** Does its chain code follow from the entry above it? */
  readonly linked: boolean;
}

/** One record as it stands. */
export interface RecordView {
  readonly row: number;
  readonly id: string;
  readonly revision: number;
  readonly sealed: boolean;
  /** For a release: how many records of a tab it counts, and their digest. */
  readonly tally: (tab: ChildTab) => string;
}

/** The register as its check reads it, some thousand rows at a time; null after the last chunk. */
export interface RegisterCheck {
  /** Tabs whose records carry a seal. */
  readonly tabs: readonly TabId[];
  readonly titleOf: (tab: TabId) => string;
  readonly entries: (chunk: number) => readonly EntryView[] | null;
  readonly records: (tab: TabId, chunk: number) => readonly RecordView[] | null;
  /** Count and digest of records as they are found. */
  readonly tallyOf: (tab: ChildTab, records: readonly { readonly id: string; readonly revision: number }[]) => string;
  /** Number of the last entry by the file's state, by the script properties, and cells of the file's grid. */
  readonly heads: () => { readonly state: number; readonly properties: number; readonly cells: number };
}
