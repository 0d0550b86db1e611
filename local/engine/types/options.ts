import type { Saved } from './saved';

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
  /** What a data directory that holds nothing yet begins with, instead of `create`. */
  readonly begin?: Saved;
  /** Script of the execution worker; default: `build/out/worker.mjs`. Only `exec` needs it. */
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
