import type { sheets_v4 } from '@googleapis/sheets';
import type { BookView, CellView, EditRequest, EditResult, Hands } from './book';
import type { ExecRequest, ExecResult, Execution, Menu, ServiceCall } from './execution';
import type { Change, ChatMessage, MailView, TriggerView } from './messages';
import type { ClockSetting, ClockView, Creation, Person, Space } from './options';
import type { Saved } from './saved';

/** Test hooks around every service call of `exec`, `execHere` and `installGlobals`. */
export interface Faults {
  /** May throw instead of the call (an Error, or a Kill), or do something in between, e.g. a person's edit. */
  before?: (call: ServiceCall, n: number) => void;
  /** May answer in place of the service, without effect, e.g. a webhook's 503. */
  instead?: (call: ServiceCall, n: number) => { readonly answer: unknown } | undefined;
  /** The call took effect; may throw all the same. */
  after?: (call: ServiceCall, n: number) => void;
}

export interface Workspace {
  readonly spreadsheetId: string;
  readonly dataDir: string | null;
  readonly faults: Faults;

  /** Runs in its own worker thread: real waiting, killed at its limit. More than 30 at once for one person are refused, more than 10 page calls wait. */
  readonly exec: (request: ExecRequest) => Promise<ExecResult>;
  /** Runs in this thread, at once: sleeping moves the clock instead of waiting, a lock held elsewhere times out at once. */
  readonly execHere: (request: ExecRequest) => ExecResult;
  /** Opens the file as that person: runs `onOpen` and keeps its menus. View-only people get none, as Google does. */
  readonly openFile: (as: string) => Promise<readonly Menu[]>;
  readonly menus: (as: string) => readonly Menu[];

  readonly book: () => BookView;
  /** Rows r0 (from 0, inclusive) to r1 (exclusive) of a tab, each with every column up to the last used one. */
  readonly window: (sheetId: number, r0: number, r1: number) => readonly (readonly CellView[])[];
  readonly edit: (request: EditRequest) => EditResult;
  readonly hands: (as: string) => Hands;
  /** The Sheets API as that person, not counted and not hooked: for tests and for the demo. `file`: one that the script made; left out: the register. */
  readonly sheetsAs: (as: string, file?: string) => SheetsCalls;

  readonly people: () => readonly Person[];
  readonly setPeople: (people: readonly Person[]) => void;
  readonly owner: () => string;

  readonly clock: () => ClockView;
  readonly setClock: (setting: ClockSetting | 'real') => void;
  /** Moves on to that instant and fires each trigger that falls due on the way, in order, at its due time. */
  readonly goTo: (at: string) => Promise<readonly ExecResult[]>;
  /** The same in this thread. */
  readonly goToHere: (at: string) => readonly ExecResult[];
  readonly advance: (milliseconds: number) => Promise<readonly ExecResult[]>;
  readonly triggers: () => readonly TriggerView[];
  /** Fires what is due by now; a serving process calls it every few seconds. */
  readonly fireDue: () => Promise<readonly ExecResult[]>;

  /** Newest last. With an address: what that person received or sent. */
  readonly mails: (mail?: string) => readonly MailView[];
  /** The message as a mail program would open it; resolves when it is written. */
  readonly mailFile: (id: string) => Promise<string>;
  readonly spaces: () => readonly Space[];
  readonly addSpace: (space: Space) => void;
  readonly chats: (space?: string) => readonly ChatMessage[];
  readonly webhookUrl: (space: string) => string;

  readonly properties: () => Readonly<Record<string, string>>;
  readonly setProperty: (key: string, value: string | null) => void;
  readonly clearCache: () => void;

  /** The last 500, newest last; call lists are kept of the last 50. */
  readonly executions: () => readonly Execution[];
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  /** Holds the script lock as some other execution; gives the release. */
  readonly holdLock: () => () => void;
  /** True while nobody holds the script lock. */
  readonly lockFree: () => boolean;

  /** Plain copy of everything, for a test's starting point; `restore` puts it back. */
  readonly save: () => Saved;
  readonly restore: (saved: Saved) => void;
  /** Back to the empty file, people and clock of the creation options. */
  readonly reset: (create?: Creation) => void;
  /** Waits for mail files, writes a snapshot and gives up the data directory. */
  readonly close: () => Promise<void>;
}

export interface SheetsCalls {
  readonly get: (args?: {
    readonly ranges?: readonly string[];
    readonly fields?: string;
    readonly includeGridData?: boolean;
  }) => sheets_v4.Schema$Spreadsheet;
  readonly batchGet: (
    ranges: readonly string[],
    render?: 'UNFORMATTED_VALUE' | 'FORMATTED_VALUE' | 'FORMULA',
  ) => readonly (readonly (readonly unknown[])[])[];
  readonly batchUpdate: (
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  ) => sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
}
