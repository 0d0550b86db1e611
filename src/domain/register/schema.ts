/** The two languages of the product; a register's cells hold the one that was fixed at set-up (decision 15). */
export type Language = 'en' | 'fr';

/** A text in both languages: English, then French. */
export type Pair = readonly [en: string, fr: string];

/**
 * What a cell holds.
 * `day` is a real Sheets date (a calendar day in the company's zone); `instant` is text, UTC ISO 8601 with a Z, because a
 * Sheets date-time has no zone; `list` is text joined by ", "; `json` is text that only the product writes.
 */
export type Kind =
  | 'id'
  | 'text'
  | 'long'
  | 'mail'
  | 'link'
  | 'choice'
  | 'list'
  | 'day'
  | 'instant'
  | 'integer'
  | 'number'
  | 'flag'
  | 'json';

/** One column: its header in both languages, what it holds, and its width in pixels. */
export interface Column {
  readonly header: Pair;
  readonly kind: Kind;
  readonly width: number;
  /** For `choice`: the code that the domain knows and the word that the cell shows. */
  readonly choices?: Readonly<Record<string, Pair>>;
  /** A person may correct this by hand, and someone else may accept it (decision 6); all else is controlled. */
  readonly descriptive?: true;
}

/** Who may write a tab: user commands, published settings drafts, or the product's own triggers. */
export type TabUse = 'register' | 'settings' | 'output' | 'internal';

/** One tab of the workbook. The first column is its key. */
export interface Tab {
  readonly title: Pair;
  readonly use: TabUse;
  readonly columns: Readonly<Record<string, Column>>;
  /** Hidden until a capability fills it, or for good where people have no business in it. */
  readonly hidden?: true;
  /** Records belong to a release: their id starts with the release's id and a slash. */
  readonly ofRelease?: true;
  /** Rows are only ever added (audit). */
  readonly appendOnly?: true;
  /** Roles that may edit it by hand; empty means nobody. Register tabs: warning only (decision 6). */
  readonly editors: readonly EditorRole[];
}

/** Who a protection lets in. */
export type EditorRole = 'delivery-lead' | 'administrator' | 'desk';

const column = (header: Pair, kind: Kind, width: number): Column => ({ header, kind, width });

/** Builders, so that a tab reads as a table: kind, header in both languages, width. */
export const id = (en: string, fr: string, width = 150) => ({ ...column([en, fr], 'id', width), kind: 'id' }) as const;
export const text = (en: string, fr: string, width = 160) =>
  ({ ...column([en, fr], 'text', width), kind: 'text' }) as const;
export const long = (en: string, fr: string, width = 280) =>
  ({ ...column([en, fr], 'long', width), kind: 'long' }) as const;
export const mail = (en: string, fr: string, width = 200) =>
  ({ ...column([en, fr], 'mail', width), kind: 'mail' }) as const;
export const link = (en: string, fr: string, width = 200) =>
  ({ ...column([en, fr], 'link', width), kind: 'link' }) as const;
export const list = (en: string, fr: string, width = 180) =>
  ({ ...column([en, fr], 'list', width), kind: 'list' }) as const;
export const day = (en: string, fr: string, width = 100) =>
  ({ ...column([en, fr], 'day', width), kind: 'day' }) as const;
export const instant = (en: string, fr: string, width = 160) =>
  ({ ...column([en, fr], 'instant', width), kind: 'instant' }) as const;
export const integer = (en: string, fr: string, width = 80) =>
  ({ ...column([en, fr], 'integer', width), kind: 'integer' }) as const;
export const number = (en: string, fr: string, width = 80) =>
  ({ ...column([en, fr], 'number', width), kind: 'number' }) as const;
export const flag = (en: string, fr: string, width = 80) =>
  ({ ...column([en, fr], 'flag', width), kind: 'flag' }) as const;
export const json = (en: string, fr: string, width = 120) =>
  ({ ...column([en, fr], 'json', width), kind: 'json' }) as const;
export const choice = <C extends Readonly<Record<string, Pair>>>(en: string, fr: string, choices: C, width = 120) =>
  ({ ...column([en, fr], 'choice', width), kind: 'choice', choices }) as const;

/** The two columns that end every record: its revision, raised at each change, and its seal (decision 6). */
export const sealed = {
  revision: integer('Revision', 'Révision', 70),
  seal: text('Seal', 'Sceau', 90),
} as const;

/** Marks a column as descriptive: a hand edit can be accepted by someone other than the editor. */
export const descriptive = <C extends Column>(it: C) => ({ ...it, descriptive: true }) as const;

/** What a column's cell becomes in the domain. Empty text, day and instant are ''; an empty number is null. */
export type ValueOf<C> = C extends { readonly kind: 'integer' | 'number' }
  ? number | null
  : C extends { readonly kind: 'flag' }
    ? boolean
    : C extends { readonly kind: 'list' }
      ? readonly string[]
      : C extends { readonly kind: 'choice'; readonly choices: infer X }
        ? (keyof X & string) | ''
        : string;
