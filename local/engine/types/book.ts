import type { sheets_v4 } from '@googleapis/sheets';

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
  | {
      readonly ok: false;
      readonly reason: 'view-only' | 'protected' | 'warning' | 'validation' | 'limit' | 'place';
      readonly message: string;
    };

/** What a person's hands do to the sheet; rows and columns count from 1, the range is A1 without the tab. Throws the refusal's text. */
export interface Hands {
  readonly type: (tab: string, cell: string, value: string) => void;
  readonly insertRows: (tab: string, before: number, count?: number) => void;
  readonly deleteRows: (tab: string, from: number, count?: number) => void;
  readonly insertColumns: (tab: string, before: number, count?: number) => void;
  readonly deleteColumns: (tab: string, from: number, count?: number) => void;
  readonly moveColumn: (tab: string, from: number, before: number) => void;
  readonly moveRows: (tab: string, ...rows: readonly [from: number, before: number, count?: number]) => void;
  readonly sort: (
    tab: string,
    range: string,
    ...by: readonly [column: number, order?: 'ASCENDING' | 'DESCENDING']
  ) => void;
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
  readonly data: readonly {
    readonly range: sheets_v4.Schema$GridRange;
    readonly values: readonly (readonly CellScalar[])[];
    readonly texts: readonly (readonly string[])[];
  }[];
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
