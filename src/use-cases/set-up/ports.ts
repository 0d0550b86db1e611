import type { Language } from '../../domain/register/schema';
import type { ChildTab, SettingsTab, TabId } from '../../domain/register/workbook';
import type { SettingsRows } from '../../domain/settings/settings';
import type { Text } from '../../domain/text/say';
import type { Refusal } from '../ports';

/** The parts of setting up, in their order; each can be repeated, each is carried out by one atomic write at most. */
export const setUpSteps = [
  'keys',
  'file',
  'tabs',
  'tables',
  'looks',
  'protections',
  'slots',
  'state',
  'drafts',
  'first-settings',
] as const;

export type SetUpStep = (typeof setUpSteps)[number];

/** How the file stands before set-up. */
export interface FileFacts {
  /** Language of the cells, fixed by the first set-up; null before it. */
  readonly language: Language | null;
  /** Schema of the file; null where there is no register in it yet. */
  readonly schema: number | null;
}

/** What set-up is told. */
export interface SetUpRequest {
  /** Address of the person, lower case. */
  readonly actor: string;
  readonly now: string;
  readonly language: Language;
}

/** The file that becomes a register. */
export interface RegisterFile {
  /** Under the script lock; null when somebody else holds it. */
  readonly alone: <T>(work: () => T) => { readonly value: T } | null;
  readonly facts: () => FileFacts;
  /** Brings an older schema up to date, one version at a time; gives the versions that were made. */
  readonly migrate: (request: SetUpRequest) => readonly number[];
  /** Makes or repairs what a step is about; gives names of what was made, none where all was there. */
  readonly carryOut: (step: SetUpStep, request: SetUpRequest) => readonly string[];
  /** Writes one audit entry about what was made. */
  readonly audit: (request: SetUpRequest, made: readonly string[]) => void;
}

/** Where a settings row stands, so that a problem can name its cell. */
export type CellNamer = (tab: SettingsTab, row: string, column: string) => string;

/** The settings tabs as drafts, and the snapshots made of them. */
export interface SettingsDrafts {
  readonly alone: <T>(work: () => T) => { readonly value: T } | null;
  /** Every row of the settings tabs as it stands, and what no column can mean. */
  readonly read: () => Drafts | Refusal;
  /** Writes the next version with its audit entry and renews the lists in the tabs; gives its number. */
  readonly publish: (
    rows: SettingsRows,
    about: { readonly actor: string; readonly now: string; readonly reason: string },
  ) => number | Refusal;
}

export interface Drafts {
  readonly kind: 'drafts';
  readonly rows: SettingsRows;
  readonly problems: readonly Text[];
  readonly cellOf: CellNamer;
}

/** Where the file stands, and where the properties say that it stood. */
export interface Stand {
  readonly file: number;
  readonly known: number;
}

/** The register while it refuses to be written because its file is older than what was saved. */
export interface OlderFile {
  readonly alone: <T>(work: () => T) => { readonly value: T } | null;
  /** null where there is nothing to accept. */
  readonly stand: () => Stand | null;
  /** Goes on from the file as it is, with an audit entry; numbers given since are not given again. */
  readonly accept: (about: { readonly actor: string; readonly now: string; readonly stand: Stand }) => void;
}

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
  /** Number of the root key behind its chain code. */
  readonly key: number;
}

/** One record as it stands. */
export interface RecordView {
  readonly row: number;
  readonly id: string;
  readonly revision: number;
  readonly sealed: boolean;
  /** Number of the root key behind its seal. */
  readonly key: number;
  /** For a release: how many records of a tab it counts in the register, and their digest. */
  readonly tally: (tab: ChildTab) => string;
  /** For a release: do records of a tab stand in the archive? */
  readonly archived: (tab: ChildTab) => boolean;
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
  /** Number and code of the last entry by the file's state, its number by the script properties, cells of the file's grid. */
  readonly heads: () => {
    readonly state: number;
    readonly code: string;
    readonly properties: number;
    readonly cells: number;
  };
}
