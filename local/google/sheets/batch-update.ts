import type { sheets_v4 } from '@googleapis/sheets';
import type { Book } from './book';
import { checkFields } from './check-fields';
import { Draft } from './draft';
import type { Mask } from './field-mask';
import { describe } from './get-spreadsheet';
import type { Caller } from './protection';
import { SheetsRefusal } from './refusal';
import type { Applying } from './requests/applying';
import { applyRequest, isRequestKind } from './requests/catalogue';
import { syncTables } from './requests/tables';

export interface Batch {
  readonly body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
  readonly caller: Caller;
  /** Mask of the answer; null for all of it. */
  readonly mask: Mask | null;
}

export interface BatchResult {
  readonly book: Book;
  readonly answer: sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  readonly cellsWritten: number;
  readonly cellsReturned: number;
}

/** Carries out a batch on a copy: either all of its requests, or a refusal that names the first bad one, and no change. */
export function batchUpdate(book: Book, batch: Batch): BatchResult {
  checkFields('BatchUpdateSpreadsheetRequest', batch.body);
  const requests = batch.body.requests ?? [];
  if (requests.length === 0) throw new SheetsRefusal('Must specify at least one request.');
  const draft = new Draft(book);
  const tally = { cells: 0 };
  const replies = requests.map((request, index) => one({ draft, caller: batch.caller, tally }, request, index));
  syncTables(draft);
  const done = draft.done();
  const shown = batch.body.includeSpreadsheetInResponse === true ? spreadsheetAfter(done, batch) : null;
  return {
    book: done,
    answer: { spreadsheetId: book.id, replies, ...(shown ? { updatedSpreadsheet: shown.spreadsheet } : {}) },
    cellsWritten: tally.cells,
    cellsReturned: shown?.cells ?? 0,
  };
}

function one(at: Applying, request: sheets_v4.Schema$Request, index: number): sheets_v4.Schema$Response {
  const [kind, ...more] = Object.keys(request);
  if (kind === undefined || more.length > 0)
    throw new SheetsRefusal(`Invalid requests[${index}]: A request must have exactly one kind.`);
  try {
    if (!isRequestKind(kind)) throw new SheetsRefusal(`not in the local workspace: request kind ${kind}`);
    return applyRequest(at, kind, request[kind] ?? {});
  } catch (error) {
    if (error instanceof SheetsRefusal)
      throw new SheetsRefusal(`Invalid requests[${index}].${kind}: ${error.message}`, error.status);
    throw error;
  }
}

function spreadsheetAfter(book: Book, { body, mask, caller }: Batch) {
  const below = mask?.['updatedSpreadsheet'];
  const withData = body.responseIncludeGridData === true || (below ? asksForData(below) : false);
  return describe(book, { ranges: body.responseRanges ?? [], withData, caller, mask: below ?? null });
}

/** Does a mask of a spreadsheet name cell data? */
export const asksForData = (mask: Mask): boolean => {
  const sheets = mask['sheets'];
  return sheets?.['data'] !== undefined;
};
