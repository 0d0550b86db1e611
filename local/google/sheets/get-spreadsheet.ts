import type { sheets_v4 } from '@googleapis/sheets';
import type { Book, Parts, Sheet } from './book';
import { boxOfA1, type Box } from './box';
import { copyOf } from './copy';
import { effectiveValue, enteredValue } from './cell-value';
import { displayText } from './display';
import type { Mask } from './field-mask';
import { formatAt } from './effective-format';
import { mayPass, type Caller } from './protection';
import { traitAt } from './traits';
import { usedColumns } from './used';

export interface Described {
  readonly ranges: readonly string[];
  readonly withData: boolean;
  readonly caller: Caller;
  /** Mask of the answer: what it leaves out is not even gathered; null for all of it. */
  readonly mask: Mask | null;
}

/** Does the mask ask for this field? An empty one asks for all. */
const asks = (mask: Mask | null | undefined, name: string): boolean =>
  !mask || name in mask || Object.keys(mask).length === 0;
/** The mask below a field; null where all of it is asked for. */
const below = (mask: Mask | null, name: string): Mask | null => mask?.[name] ?? null;

/** The spreadsheet as spreadsheets.get gives it; with ranges, only the tabs that they lie on. `cells` counts cell data. */
export function describe(
  book: Book,
  wanted: Described,
): { readonly spreadsheet: sheets_v4.Schema$Spreadsheet; readonly cells: number } {
  const boxes = wanted.ranges.map((it) => boxOfA1(book, it));
  const shown = boxes.length === 0 ? book.sheets : book.sheets.filter((it) => boxes.some((box) => box.sheet === it));
  const mask = below(wanted.mask, 'sheets');
  const cellMask = below(below(below(mask, 'data'), 'rowData'), 'values');
  let cells = 0;
  const sheets = shown.map((sheet) => {
    const mine = boxes.filter((it) => it.sheet === sheet).map((it) => it.box);
    const described = describeSheet(book, sheet, { caller: wanted.caller, mask });
    if (!wanted.withData) return described;
    const data = (mine.length > 0 ? mine : [wholeOf(sheet)]).map((box) => {
      const grid = gridData(book, sheet, { box, mask: cellMask });
      cells += grid.cells;
      return grid.data;
    });
    return { ...described, data };
  });
  const spreadsheet: sheets_v4.Schema$Spreadsheet = {
    spreadsheetId: book.id,
    properties: copyOf(book.properties),
    sheets,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    ...(book.named.length > 0 ? { namedRanges: copyOf([...book.named]) } : {}),
    ...(book.metadata.length > 0 ? { developerMetadata: fileMetadata(book) } : {}),
  };
  return { spreadsheet, cells };
}

const fileMetadata = (book: Book) => copyOf(book.metadata.filter((it) => it.location?.spreadsheet === true));

const wholeOf = (sheet: Sheet): Box => {
  const { sheetId, gridProperties } = sheet.parts.properties;
  return { sheetId, r0: 0, r1: gridProperties.rowCount, c0: 0, c1: gridProperties.columnCount, open: true };
};

function describeSheet(
  book: Book,
  sheet: Sheet,
  { caller, mask }: Pick<Described, 'caller' | 'mask'>,
): sheets_v4.Schema$Sheet {
  const { parts } = sheet;
  const { sheetId } = parts.properties;
  return {
    properties: copyOf(parts.properties),
    ...listed(mask, 'tables', () => parts.tables),
    ...listed(mask, 'protectedRanges', () => parts.protections.map((it) => seenBy(it, caller))),
    ...listed(mask, 'conditionalFormats', () => parts.conditional),
    ...listed(mask, 'charts', () => parts.charts),
    ...listed(mask, 'merges', () => parts.merges),
    ...listed(mask, 'developerMetadata', () =>
      book.metadata.filter((it) => it.location?.locationType === 'SHEET' && it.location.sheetId === sheetId),
    ),
    ...(parts.filter ? { basicFilter: copyOf(parts.filter) } : {}),
  };
}

function seenBy(it: Parts['protections'][number], caller: Caller): sheets_v4.Schema$ProtectedRange {
  const can = mayPass(it, caller);
  const { editors, ...rest } = it;
  return { ...rest, ...(can && editors ? { editors } : {}), ...(can ? { requestingUserCanEdit: true } : {}) };
}

/** Empty lists are left out, as the API does; lists that nobody asks for are not made. */
function listed(
  mask: Mask | null,
  name: keyof sheets_v4.Schema$Sheet,
  all: () => readonly object[],
): sheets_v4.Schema$Sheet {
  const list = asks(mask, name) ? all() : [];
  return list.length > 0 ? { [name]: copyOf([...list]) } : {};
}

function gridData(
  book: Book,
  sheet: Sheet,
  { box, mask }: { readonly box: Box; readonly mask: Mask | null },
): { readonly data: sheets_v4.Schema$GridData; readonly cells: number } {
  const rowData: sheets_v4.Schema$RowData[] = [];
  const bare = !shown.some((it) => asks(mask, it));
  let cells = 0;
  const last = lastRow(sheet, box);
  for (let r = box.r0; r < last; r++) {
    const values: sheets_v4.Schema$CellData[] = [];
    const end = Math.max(usedColumns(sheet, r, box), Math.min(box.c1, sheet.rows[r]?.t?.length ?? 0));
    for (let c = box.c0; c < end; c++) values.push(cellData(book, sheet, { r, c, bare }));
    cells += values.length;
    rowData.push(values.length > 0 ? { values } : {});
  }
  const data: sheets_v4.Schema$GridData = {
    ...(box.r0 > 0 ? { startRow: box.r0 } : {}),
    ...(box.c0 > 0 ? { startColumn: box.c0 } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    columnMetadata: columnsOf(sheet.parts, box),
  };
  return { data, cells };
}

function lastRow(sheet: Sheet, box: Box): number {
  for (let r = Math.min(box.r1, sheet.rows.length); r > box.r0; r--) if (usedColumns(sheet, r - 1, box) > 0) return r;
  return box.r0;
}

const columnsOf = (parts: Parts, box: Box): sheets_v4.Schema$DimensionProperties[] =>
  Array.from({ length: box.c1 - box.c0 }, (_, c) => ({ pixelSize: 100, ...parts.columns[box.c0 + c] }));

/** What a cell shows beside its value; `bare` cells are described without. */
const shown = ['formattedValue', 'userEnteredFormat', 'effectiveFormat', 'dataValidation', 'note'];

function cellData(
  book: Book,
  sheet: Sheet,
  { r, c, bare }: { readonly r: number; readonly c: number; readonly bare: boolean },
): sheets_v4.Schema$CellData {
  const value = sheet.rows[r]?.v[c] ?? null;
  const [entered, effective] = [enteredValue(value), effectiveValue(value)];
  const values = {
    ...(entered ? { userEnteredValue: entered } : {}),
    ...(effective ? { effectiveValue: effective } : {}),
  };
  if (bare) return values;
  const trait = book.traits[traitAt(sheet, r, c)] ?? {};
  const format = formatAt(book, sheet, [r, c]);
  const text = displayText(value, format?.numberFormat, book.properties.locale);
  return {
    ...values,
    ...(effective ? { formattedValue: text } : {}),
    ...(trait.format ? { userEnteredFormat: copyOf(trait.format) } : {}),
    ...(format ? { effectiveFormat: copyOf(format) } : {}),
    ...(trait.validation ? { dataValidation: copyOf(trait.validation) } : {}),
    ...(trait.note ? { note: trait.note } : {}),
  };
}
