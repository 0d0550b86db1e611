/** Texts of a page that stand still, by short name. */
export type Words = Readonly<Record<string, string>>;

/** A file offered for import, as text: decoded by the page or the command line. */
export interface ImportRequest {
  readonly name: string;
  readonly encoding: string;
  readonly text: string;
  /** Header in the file → column of the register, '' to leave out; absent: proposed. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly dayOrder?: 'dmy' | 'mdy' | 'ymd';
  /** Keep good rows when others are refused. */
  readonly partial?: boolean;
  readonly key: string;
  /** Rows already carried out, to go on from (clarification 73). */
  readonly from?: number;
}

export interface ImportPreview {
  readonly encoding: string;
  readonly separator: string;
  readonly headers: readonly { readonly header: string; readonly column: string; readonly example: string }[];
  readonly columns: readonly { readonly value: string; readonly label: string }[];
  readonly dayOrder: string;
  /** Asks when the order of day and month cannot be told [BAD-28]. */
  readonly askDayOrder: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
  /** How many were refused, where more were than are listed. */
  readonly refusedTotal?: number;
  readonly words: Words;
}

/** One batch; `added` and `changed` are of this batch alone. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly changed: number;
  readonly finished: boolean;
  readonly said: string;
}

/** A message that was being handed over when a run was killed; a person decides. */
export interface DoubtView {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly since: string;
}

/** One message of the outbox: who gets it, where it stands. `error` only where it failed. */
export interface MessageView {
  readonly id: string;
  readonly release: string;
  readonly channel: 'mail' | 'chat';
  readonly to: string;
  readonly subject: string;
  readonly state: 'pending' | 'claimed' | 'sent' | 'in-doubt' | 'failed' | 'dropped';
  /** With the instant at which it was handed over, once it was. */
  readonly stateText: string;
  readonly error: string;
}

/** A generated document: of a gate, as it was decided, or the audit pack of a period. Every text as it is to be shown. */
export interface DocumentView {
  readonly title: string;
  readonly subtitle: string;
  /** Label, procedure version, status: on everything that is generated. */
  readonly stamp: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly { readonly text: string; readonly link: string }[];
  }[];
  /** Of an audit pack: its days, and the same as CSV. */
  readonly period?: { readonly from: string; readonly to: string; readonly csv: string };
  readonly words: Words;
}

/** The newest messages, and those in doubt: `resolve-doubt` (subject: message id) gets `outcome`, 'sent' or 'again'. */
export interface MessagesView {
  readonly messages: readonly MessageView[];
  readonly doubts: readonly DoubtView[];
  readonly words: Words;
}
