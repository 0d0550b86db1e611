import { withRetry } from '../apps-script/with-retry';
import { errorWord } from './cells/error-words';
import { rawOf, type Raw, type RawRow } from './cells/raw';
import type { SheetRequest } from './write/requests';

/** The calls of the advanced Sheets service that we make; its published types know neither tables nor field masks. */
interface SheetsService {
  readonly batchUpdate: (body: object, id: string, options: object) => unknown;
  readonly get: (id: string, options: object) => unknown;
  readonly create: (body: object) => unknown;
}

interface ValueRanges {
  readonly valueRanges?: readonly { readonly values?: readonly (readonly unknown[])[] | undefined }[] | undefined;
}

/** A cell as spreadsheets.get describes it. */
interface CellData {
  readonly effectiveValue?: Readonly<Record<string, unknown>> & { readonly errorValue?: { readonly type?: string } };
}

/** What spreadsheets.get gives back, as far as we ask for it. */
export interface Described {
  readonly properties?: { readonly locale?: string; readonly timeZone?: string; readonly title?: string };
  readonly spreadsheetUrl?: string;
  readonly sheets?: readonly DescribedSheet[];
}

export interface DescribedSheet {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly hidden?: boolean;
    readonly gridProperties?: {
      readonly rowCount?: number;
      readonly columnCount?: number;
      readonly frozenRowCount?: number;
    };
  };
  readonly tables?: readonly {
    readonly tableId?: string;
    readonly range?: {
      readonly sheetId?: number;
      readonly startRowIndex?: number;
      readonly endRowIndex?: number;
      readonly startColumnIndex?: number;
      readonly endColumnIndex?: number;
    };
    readonly columnProperties?: readonly TableColumnData[];
  }[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly developerMetadata?: readonly { readonly metadataKey?: string; readonly metadataValue?: string }[];
  readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly CellData[] }[] }[];
}

/** A column of a table as it stands. */
export interface TableColumnData {
  readonly columnIndex?: number;
  readonly columnName?: string;
}

export interface ProtectedRange {
  readonly protectedRangeId?: number;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly editors?: { readonly users?: readonly string[] };
}

function service(): SheetsService {
  if (!Sheets) throw new Error('The advanced Sheets service is not switched on in the manifest.');
  return Sheets.Spreadsheets;
}

/** Values of several ranges in one read, unformatted, dates as serial numbers. */
export function readRanges(id: string, ranges: readonly string[]): readonly (readonly RawRow[])[] {
  const options = { ranges, valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
  const answer: ValueRanges = withRetry(() => Sheets?.Spreadsheets.Values.batchGet(id, options)) ?? {};
  return ranges.map((_, index) => (answer.valueRanges?.[index]?.values ?? []).map((row) => row.map(rawOf)));
}

/** The file as spreadsheets.get tells it; `fields` is a field mask. */
export function describe(id: string, fields: string, ranges: readonly string[] = []): Described {
  const answer = withRetry(() => service().get(id, { fields, ...(ranges.length > 0 ? { ranges } : {}) }));
  return typeof answer === 'object' && answer !== null ? answer : {};
}

/** A new file of whoever runs; gives its id. Never repeated here: an answer that was lost may have left a file behind. */
export function create(properties: { readonly title: string; readonly locale: string }): string {
  const answer = service().create({ properties });
  const { spreadsheetId = '' }: { readonly spreadsheetId?: string } =
    typeof answer === 'object' && answer !== null ? answer : {};
  if (spreadsheetId === '') throw new Error('Google gave no id of the new file.');
  return spreadsheetId;
}

/** One atomic write. Gives back the rows of `look` as they stand after it. Never repeated here: see commit. */
export function write(
  id: string,
  requests: readonly SheetRequest[],
  look: readonly string[] = [],
): readonly (readonly RawRow[])[] {
  const body =
    look.length === 0 ? { requests } : { requests, includeSpreadsheetInResponse: true, responseRanges: look };
  const fields = look.length === 0 ? 'spreadsheetId' : 'updatedSpreadsheet.sheets.data.rowData.values.effectiveValue';
  const answer = service().batchUpdate(body, id, { fields });
  return look.length === 0 ? [] : rowsOf(answer);
}

function rowsOf(answer: unknown): readonly (readonly RawRow[])[] {
  const { updatedSpreadsheet = {} }: { readonly updatedSpreadsheet?: Described } =
    typeof answer === 'object' && answer !== null ? answer : {};
  const data = (updatedSpreadsheet.sheets ?? []).flatMap((it) => it.data ?? []);
  return data.map(({ rowData = [] }) => rowData.map(({ values = [] }) => values.map(effective)));
}

/** A described cell as values.batchGet would give it. */
export function effective({ effectiveValue = {} }: CellData): Raw {
  const { errorValue } = effectiveValue;
  if (errorValue) return errorWord(errorValue.type);
  return rawOf(effectiveValue['stringValue'] ?? effectiveValue['numberValue'] ?? effectiveValue['boolValue']);
}
