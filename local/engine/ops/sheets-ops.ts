import type { sheets_v4 } from '@googleapis/sheets';
import { batchGet } from '../../google/sheets/batch-get';
import { asksForData, batchUpdate } from '../../google/sheets/batch-update';
import { pick, readMask } from '../../google/sheets/field-mask';
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

/** Who calls, as the API sees them; refuses who may not even read, or not write. */
function callerOf({ host, as }: SheetsCaller, id: string, write: boolean): Caller {
  if (id !== host.state.book.id) throw new SheetsRefusal('Requested entity was not found.', 404);
  const { access, mail } = host.person(as);
  if (access === 'none' || (write && access !== 'edit')) throw new SheetsRefusal(noPermissionText, 403);
  return { mail, owner: mail === host.state.book.owner };
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
    const caller = callerOf(by, id, false);
    const fields = text(args['fields']);
    const mask = fields === undefined ? null : readMask('Spreadsheet', fields);
    const withData = mask ? asksForData(mask) : args['includeGridData'] === true;
    const { spreadsheet, cells } = describe(by.host.state.book, {
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
    callerOf(by, id, false);
    const wanted: Record<string, unknown> = { ...args, ranges: strings(args['ranges']) ?? [] };
    const { answer, cells } = batchGet(by.host.state.book, wanted);
    by.tally.cells = cells;
    return answer;
  });

export const sheetsBatchUpdate = (
  by: SheetsCaller,
  ...[body, id, args]: Parameters<Ops['Sheets.Spreadsheets.batchUpdate']>
) =>
  asCall('spreadsheets.batchUpdate', () => {
    onlyKnown(args, ['fields']);
    const caller = callerOf(by, id, true);
    const fields = text(args['fields']);
    const mask = fields === undefined ? null : readMask('BatchUpdateSpreadsheetResponse', fields);
    const result = batchUpdate(by.host.state.book, { body, caller, mask });
    by.host.bookChanged({ kind: 'batch', body: { requests: body.requests ?? [] }, caller }, result.book);
    by.tally.cells = result.cellsWritten;
    by.tally.cellsReturned = result.cellsReturned;
    return (mask ? pick(result.answer, mask) : result.answer) as sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  });
