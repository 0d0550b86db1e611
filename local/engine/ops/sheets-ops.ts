import type { sheets_v4 } from '@googleapis/sheets';
import { batchGet } from '../../google/sheets/batch-get';
import { asksForData, batchUpdate } from '../../google/sheets/batch-update';
import { pick, readMask } from '../../google/sheets/field-mask';
import { newBook, type Book } from '../../google/sheets/book';
import { checkFields } from '../../google/sheets/check-fields';
import { describe } from '../../google/sheets/get-spreadsheet';
import type { Caller } from '../../google/sheets/protection';
import { noPermissionText, SheetsRefusal } from '../../google/sheets/refusal';
import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { Ops } from './contract';
import type { Tally } from './running';

export interface SheetsCaller {
  readonly host: Host;
  readonly as: string;
  readonly tally: Tally;
}

const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((it): it is string => typeof it === 'string')
    ? value
    : typeof value === 'string'
      ? [value]
      : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function onlyKnown(args: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const name of Object.keys(args))
    if (!known.includes(name)) throw new SheetsRefusal(`not in the local workspace: parameter ${name}`);
}

interface Opened {
  readonly caller: Caller;
  readonly book: Book;
}

/** A file and who calls, as the API sees them; refuses who may not even read, or not write. A file that a script made is its owner's alone. */
function opened({ host, as }: SheetsCaller, id: string, write: boolean): Opened {
  const { book: register, files = {} } = host.state;
  const book = id === register.id ? register : files[id];
  if (!book) throw new SheetsRefusal('Requested entity was not found.', 404);
  const { access, mail } = host.person(as);
  const owner = mail === book.owner;
  const may = book === register ? access !== 'none' && (!write || access === 'edit') : owner;
  if (!may) throw new SheetsRefusal(noPermissionText, 403);
  return { caller: { mail, owner }, book };
}

/** Gives a refusal the words that a script gets it in (clarification 72). */
function asCall<T>(method: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SheetsRefusal)) throw error;
    throw new ServiceError(`API call to sheets.${method} failed with error: ${error.message}`, {
      name: 'GoogleJsonResponseException',
      code: error.status,
    });
  }
}

export const sheetsGet = (by: SheetsCaller, ...[id, args]: Parameters<Ops['Sheets.Spreadsheets.get']>) =>
  asCall('spreadsheets.get', () => {
    onlyKnown(args, ['ranges', 'includeGridData', 'fields']);
    const { caller, book } = opened(by, id, false);
    const fields = text(args['fields']);
    const mask = fields === undefined ? null : readMask('Spreadsheet', fields);
    const withData = mask ? asksForData(mask) : args['includeGridData'] === true;
    const { spreadsheet, cells } = describe(book, {
      ranges: strings(args['ranges']) ?? [],
      withData,
      caller,
      mask,
    });
    by.tally.cells = cells;
    return (mask ? pick(spreadsheet, mask) : spreadsheet) as sheets_v4.Schema$Spreadsheet;
  });

export const sheetsBatchGet = (
  by: SheetsCaller,
  ...[id, args]: Parameters<Ops['Sheets.Spreadsheets.Values.batchGet']>
) =>
  asCall('spreadsheets.values.batchGet', () => {
    onlyKnown(args, ['ranges', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption']);
    const { book } = opened(by, id, false);
    const wanted: Record<string, unknown> = { ...args, ranges: strings(args['ranges']) ?? [] };
    const { answer, cells } = batchGet(book, wanted);
    by.tally.cells = cells;
    return answer;
  });

export const sheetsBatchUpdate = (
  by: SheetsCaller,
  ...[body, id, args]: Parameters<Ops['Sheets.Spreadsheets.batchUpdate']>
) =>
  asCall('spreadsheets.batchUpdate', () => {
    onlyKnown(args, ['fields']);
    const { caller, book } = opened(by, id, true);
    const fields = text(args['fields']);
    const mask = fields === undefined ? null : readMask('BatchUpdateSpreadsheetResponse', fields);
    const result = batchUpdate(book, { body, caller, mask });
    const file = book === by.host.state.book ? {} : { file: id };
    by.host.bookChanged({ kind: 'batch', body: { requests: body.requests ?? [] }, caller, ...file }, result.book);
    by.tally.cells = result.cellsWritten;
    by.tally.cellsReturned = result.cellsReturned;
    return (mask ? pick(result.answer, mask) : result.answer) as sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  });

/** A new file of the person, as Google makes it: one empty tab. Only its properties may be told. */
export const sheetsCreate = (by: SheetsCaller, ...[body, args]: Parameters<Ops['Sheets.Spreadsheets.create']>) =>
  asCall('spreadsheets.create', () => {
    onlyKnown(args, ['fields']);
    checkFields('Spreadsheet', body);
    onlyKnown({ ...body }, ['properties']);
    onlyKnown({ ...body.properties }, ['title', 'locale', 'timeZone']);
    const fields = text(args['fields']);
    const mask = fields === undefined ? null : readMask('Spreadsheet', fields);
    const { title, locale, timeZone } = body.properties ?? {};
    const book = newBook({
      id: `local-file-${by.host.nextId()}`,
      owner: by.host.person(by.as).mail,
      title: title ?? 'Untitled spreadsheet',
      locale: locale ?? 'en_US',
      timeZone: timeZone ?? 'Etc/GMT',
    });
    by.host.change({ kind: 'file', book });
    const { spreadsheet } = describe(book, {
      ranges: [],
      withData: false,
      caller: { mail: book.owner, owner: true },
      mask,
    });
    return (mask ? pick(spreadsheet, mask) : spreadsheet) as sheets_v4.Schema$Spreadsheet;
  });
