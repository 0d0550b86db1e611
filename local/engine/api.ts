/**
 * The contract of the local workspace: one spreadsheet with its script project, people, clock, mail and Chat, all on this
 * machine. Server, browser view, demo, command line and tests stand on these types and on the functions exported below.
 */
import type { sheets_v4 } from '@googleapis/sheets';

export { openWorkspace } from './open-workspace';
export { installGlobals, type Installed } from './install-globals';
export { Kill } from './kill';

/** Who may do what with the file; `none` is someone outside its sharing. `desk` marks the account that owns file and script. */
export interface Person {
  /** Lower case. */
  readonly mail: string;
  readonly name: string;
  /** Locale of the person's account, e.g. `en`, `fr`, `fr-BE`. */
  readonly locale: string;
  readonly access: 'edit' | 'view' | 'none';
  readonly desk?: boolean;
}

/** A Chat space with an incoming webhook; its URL is given by `workspace.webhookUrl(id)`. */
export interface Space {
  readonly id: string;
  readonly name: string;
}

/** The pushed files: the script, and the html files by name without `.html`. */
export interface Bundle {
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
}

export interface WorkspaceOptions {
  /** Where it lives between runs; left out: in memory only. One process at a time. */
  readonly dataDir?: string;
  /** The pushed files, or the folder that holds them (`Code.js`, `*.html`, `appsscript.json`), read again when changed. Default: `build/dist`. */
  readonly bundle?: Bundle | { readonly dir: string };
  /** Taken at creation only; an existing data directory keeps its own. Default: one owner, one administrator. */
  readonly create?: Creation;
  /** Script of the execution worker; default: `worker.mjs` beside the started program. Only `exec` needs it. */
  readonly workerFile?: string;
}

/** How a new, empty workspace begins. Script properties REGISTER_ID, DESK_ACCOUNT and ADMINISTRATORS are preset from it. */
export interface Creation {
  readonly people?: readonly Person[];
  readonly administrators?: readonly string[];
  readonly title?: string;
  /** Locale of the spreadsheet, e.g. `fr_BE`; default `en_GB`. */
  readonly locale?: string;
  /** Time zone of spreadsheet and script; default `Europe/Brussels`. */
  readonly timeZone?: string;
  readonly spaces?: readonly Space[];
  /** Left out: real time. */
  readonly clock?: ClockSetting;
}

/** `at` is a UTC ISO instant. With `run` the clock goes on from there, else it stands (only sleeping moves it). */
export interface ClockSetting {
  readonly at: string;
  readonly run: boolean;
}

export interface ClockView {
  /** UTC ISO instant. */
  readonly now: string;
  readonly mode: 'real' | 'moved' | 'standing';
}

/** From where a function is called: the open spreadsheet, a time trigger, the script editor. Only `sheet` has an active spreadsheet. */
export type Surface = 'sheet' | 'trigger' | 'editor';

export interface ExecRequest {
  readonly fn: string;
  /** JSON-safe arguments. */
  readonly args?: readonly unknown[];
  readonly as: string;
  /** Default `sheet`. */
  readonly surface?: Surface;
  /** For the log: menu | run | open | trigger | cli | test. */
  readonly origin?: string;
  /** The tab and cell in front of the person; default: the first tab, A1. */
  readonly active?: { readonly tab: string; readonly row: number; readonly column?: number };
  /** Milliseconds; default 360,000, and 30,000 for `onOpen`, `onInstall` and `onEdit`. `execHere` knows no limit. */
  readonly limit?: number;
  /** Keep the arguments and the answer of every service call in the execution's record. */
  readonly trace?: boolean;
}

export type ExecResult =
  | { readonly ok: true; readonly value: unknown; readonly execution: Execution }
  | { readonly ok: false; readonly error: ExecError; readonly execution: Execution };

export interface ExecError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** One service call. `read` and `write` are Sheets data calls; metadata-only gets are reads of 0 cells. */
export interface ServiceCall {
  /** Counts from 1 in its execution. */
  readonly n: number;
  /** e.g. `Sheets`, `LockService`. */
  readonly service: string;
  /** e.g. `Spreadsheets.Values.batchGet`, `getScriptLock.tryLock`. */
  readonly method: string;
  readonly kind: CallKind;
  readonly cells: number;
  /** Cells that a write gave back (responseRanges). */
  readonly cellsReturned: number;
  /** Length of arguments and answer as JSON text. */
  readonly bytes: number;
  readonly ms: number;
  readonly error?: string;
  /** Only with `trace`, and for hooks. */
  readonly args?: readonly unknown[];
  readonly answer?: unknown;
}

export type CallKind = 'read' | 'write' | 'lock' | 'cache' | 'property' | 'mail' | 'chat' | 'ui' | 'other';

/** What an execution cost. */
export interface CallSummary {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly cellsReturned: number;
  readonly lock: number;
  readonly cache: number;
  readonly property: number;
  readonly mail: number;
  readonly chat: number;
  readonly ui: number;
  readonly other: number;
  readonly bytes: number;
}

export interface Execution {
  readonly id: number;
  readonly fn: string;
  readonly as: string;
  readonly surface: Surface;
  readonly origin: string;
  /** Workspace time, UTC ISO. */
  readonly startedAt: string;
  readonly ms: number;
  readonly status: 'completed' | 'failed' | 'timed-out' | 'killed';
  readonly error: ExecError | null;
  readonly summary: CallSummary;
  readonly calls: readonly ServiceCall[];
  readonly log: readonly LogLine[];
  readonly ui: readonly UiRequest[];
}

export interface LogLine {
  readonly at: string;
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** Something that the script asked the editor to show. Width and height in pixels, null where the script said nothing. */
export type UiRequest =
  | { readonly kind: 'sidebar' | 'modal' | 'modeless'; readonly title: string; readonly html: string; readonly width: number | null; readonly height: number | null }
  | { readonly kind: 'alert'; readonly title: string; readonly text: string }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | { readonly kind: 'menu'; readonly menu: Menu };

export interface Menu {
  readonly title: string;
  /** Made by createAddonMenu: stands under Extensions. */
  readonly addon: boolean;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly fn: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };

/** A person types into a cell, as the Sheets page takes it (by the file's locale). */
export interface EditRequest {
  readonly tab: string;
  /** e.g. `B7`. */
  readonly cell: string;
  readonly value: string;
  readonly as: string;
  /** false: a warning-only protection answers `warning` instead of going ahead. */
  readonly confirmed?: boolean;
}

export type EditResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'view-only' | 'protected' | 'warning' | 'validation' | 'limit' | 'place'; readonly message: string };

/** What a person's hands do to the sheet; rows and columns count from 1, the range is A1 without the tab. Throws the refusal's text. */
export interface Hands {
  readonly type: (tab: string, cell: string, value: string) => void;
  readonly insertRows: (tab: string, before: number, count?: number) => void;
  readonly deleteRows: (tab: string, from: number, count?: number) => void;
  readonly insertColumns: (tab: string, before: number, count?: number) => void;
  readonly deleteColumns: (tab: string, from: number, count?: number) => void;
  readonly moveColumn: (tab: string, from: number, before: number) => void;
  readonly moveRows: (tab: string, from: number, before: number, count?: number) => void;
  readonly sort: (tab: string, range: string, column: number, order?: 'ASCENDING' | 'DESCENDING') => void;
  readonly renameTab: (tab: string, title: string) => void;
  readonly deleteTab: (tab: string) => void;
  /** Any requests, as the page would send them: warning-only protections do not stop, real ones do. */
  readonly batch: (requests: readonly sheets_v4.Schema$Request[]) => readonly sheets_v4.Schema$Response[];
}

/** The file as a viewer shows it; cells come by `window`. Parts keep the shapes of the Sheets API. */
export interface BookView {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Raised by every change of the file. */
  readonly version: number;
  readonly tabs: readonly TabView[];
}

export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows up to the last one that holds a value. */
  readonly usedRows: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hideGridlines: boolean;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  /** Only rows that differ from 21 px or are hidden, by index from 0. */
  readonly rows: Readonly<Record<number, { readonly height: number; readonly hidden: boolean }>>;
  readonly tables: readonly sheets_v4.Schema$Table[];
  readonly protections: readonly sheets_v4.Schema$ProtectedRange[];
  readonly conditionalFormats: readonly sheets_v4.Schema$ConditionalFormatRule[];
  readonly merges: readonly sheets_v4.Schema$GridRange[];
  readonly filter: sheets_v4.Schema$BasicFilter | null;
  readonly charts: readonly ChartView[];
}

/** A chart with the values of every range that its spec names, in the order of the spec, rows by columns. */
export interface ChartView {
  readonly chartId: number;
  readonly spec: sheets_v4.Schema$ChartSpec;
  readonly position: sheets_v4.Schema$EmbeddedObjectPosition;
  readonly data: readonly { readonly range: sheets_v4.Schema$GridRange; readonly values: readonly (readonly CellScalar[])[]; readonly texts: readonly (readonly string[])[] }[];
}

export type CellScalar = string | number | boolean | null;

/** One cell as shown. `input` is what an editor field holds when a person opens the cell. */
export interface CellView {
  readonly text: string;
  readonly input: string;
  readonly type: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula';
  readonly value: CellScalar;
  /** Effective format: own format, or that of its column. */
  readonly format?: sheets_v4.Schema$CellFormat;
  /** The words of a dropdown, from a validation or a table column. */
  readonly options?: readonly string[];
  readonly note?: string;
}

export interface MailView {
  /** `mail-000001`; its file is `mails/<id>.eml` in the data directory. */
  readonly id: string;
  readonly at: string;
  /** Account that sent it. */
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface ChatMessage {
  readonly id: string;
  readonly at: string;
  readonly space: string;
  /** Thread key, or the message's own id where it has none. */
  readonly thread: string;
  readonly text: string;
  /** cardsV2 as sent. */
  readonly cards: readonly unknown[];
}

export interface TriggerView {
  readonly id: string;
  readonly fn: string;
  readonly owner: string;
  /** In words: every 10 minutes, every day at 3. */
  readonly rule: string;
  /** UTC ISO. */
  readonly nextAt: string;
}

/** What changed; listeners ask again for what they show. */
export type Change = 'book' | 'mails' | 'chats' | 'executions' | 'clock' | 'people' | 'triggers' | 'menus' | 'reset';

/** Test hooks around every service call of `exec`, `execHere` and `installGlobals`. */
export interface Faults {
  /** May throw instead of the call (an Error, or a Kill), or do something in between, e.g. a person's edit. */
  before?: (call: ServiceCall, n: number) => void;
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
  /** The Sheets API as that person, not counted and not hooked: for tests and for the demo. */
  readonly sheetsAs: (as: string) => SheetsCalls;

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

/** An opaque copy of a workspace's state. */
export interface Saved {
  readonly saved: true;
}

export interface SheetsCalls {
  readonly get: (args?: { readonly ranges?: readonly string[]; readonly fields?: string; readonly includeGridData?: boolean }) => sheets_v4.Schema$Spreadsheet;
  readonly batchGet: (ranges: readonly string[], render?: 'UNFORMATTED_VALUE' | 'FORMATTED_VALUE' | 'FORMULA') => readonly (readonly (readonly unknown[])[])[];
  readonly batchUpdate: (body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest) => sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
}
