import type { sheets_v4 } from '@googleapis/sheets';

/** What a cell holds. A formula is kept as its text (the workspace calculates none); an error is shown by its word, e.g. `#REF!`. */
export type CellValue = string | number | boolean | null | { readonly formula: string } | { readonly error: string };

/** Everything about a cell but its value; interned in the book, so that a row keeps a number for each cell. */
export interface Trait {
  readonly format?: sheets_v4.Schema$CellFormat;
  readonly validation?: sheets_v4.Schema$DataValidationRule;
  readonly note?: string;
}

export interface Row {
  /** The draft that may change this copy. */
  own: number;
  v: CellValue[];
  /** Trait by column where the row has its own; else the column's counts. */
  t: (number | null)[] | null;
  height?: number;
  hidden?: boolean;
}

/** A trait given to a whole column from one row down, so that a format over a column costs one entry. */
export interface ColumnTrait {
  from: number;
  trait: number;
}

/** All of a tab but its cells, in the shapes of the Sheets API. */
export interface Parts {
  properties: sheets_v4.Schema$SheetProperties & {
    sheetId: number;
    title: string;
    index: number;
    gridProperties: Grid;
  };
  columns: (sheets_v4.Schema$DimensionProperties | null)[];
  columnTraits: (ColumnTrait | null)[];
  tables: (sheets_v4.Schema$Table & { tableId: string; range: sheets_v4.Schema$GridRange })[];
  protections: (sheets_v4.Schema$ProtectedRange & { protectedRangeId: number })[];
  conditional: sheets_v4.Schema$ConditionalFormatRule[];
  charts: (sheets_v4.Schema$EmbeddedChart & { chartId: number })[];
  merges: sheets_v4.Schema$GridRange[];
  filter: sheets_v4.Schema$BasicFilter | null;
}

export type Grid = sheets_v4.Schema$GridProperties & { rowCount: number; columnCount: number };

export interface Sheet {
  own: number;
  partsOwn: number;
  parts: Parts;
  rows: (Row | null | undefined)[];
}

/** One spreadsheet file. Never changed in place: a draft copies what it touches. */
export interface Book {
  readonly id: string;
  readonly owner: string;
  readonly version: number;
  readonly properties: sheets_v4.Schema$SpreadsheetProperties & { title: string; locale: string; timeZone: string };
  /** Next number for any id that the API gives. */
  readonly nextId: number;
  readonly traits: Trait[];
  readonly sheets: readonly Sheet[];
  readonly named: readonly sheets_v4.Schema$NamedRange[];
  readonly metadata: readonly sheets_v4.Schema$DeveloperMetadata[];
}

export const newParts = (sheetId: number, title: string, index: number): Parts => ({
  properties: { sheetId, title, index, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
  columns: [],
  columnTraits: [],
  tables: [],
  protections: [],
  conditional: [],
  charts: [],
  merges: [],
  filter: null,
});

/** A file as Google makes it: one empty tab of 1000 rows and 26 columns. */
export const newBook = (about: {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
}): Book => ({
  id: about.id,
  owner: about.owner,
  version: 1,
  properties: { title: about.title, locale: about.locale, timeZone: about.timeZone, autoRecalc: 'ON_CHANGE' },
  nextId: 1,
  traits: [{}],
  sheets: [
    { own: 0, partsOwn: 0, parts: newParts(0, about.locale.startsWith('fr') ? 'Feuille 1' : 'Sheet1', 0), rows: [] },
  ],
  named: [],
  metadata: [],
});
