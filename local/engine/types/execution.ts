/** From where a function is called: the open spreadsheet, a trigger, the script editor. Only `sheet` has an active spreadsheet. */
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
  /** `execHere` only: keep the script's context from call to call; for building the demo company. */
  readonly warm?: boolean;
  /** The call is that of an installable edit trigger: it gets the event of this edit instead of `args`. */
  readonly edit?: CellEdit;
}

/** Cells that a person changed by hand, rows and columns from 1. Values only for a single cell, as Google documents. */
export interface CellEdit {
  readonly spreadsheet: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value?: string;
  readonly oldValue?: string;
  /** Who edited; absent where Google does not tell the trigger's owner. */
  readonly user?: string;
  readonly triggerUid: string;
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
  args?: readonly unknown[];
  answer?: unknown;
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
  | {
      readonly kind: 'sidebar' | 'modal' | 'modeless';
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    }
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
