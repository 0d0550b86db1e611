import type { Call } from '../engine/ops/contract';
import { standIn } from './stand-in';

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Values = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type Args = Readonly<Record<string, unknown>>;
type Answers = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

/** What the advanced service sends is JSON: undefined members vanish and nothing is shared with the script. */
const asJson = <T>(it: T): T => (it === undefined ? it : (JSON.parse(JSON.stringify(it)) as T));

/** The advanced Sheets service, as far as the product calls it. Every method takes query parameters as its last argument. */
export function sheetsService(call: Call) {
  const batchGet = (id: string, args: object = {}) =>
    call(
      'Sheets.Spreadsheets.Values.batchGet',
      id,
      asJson(args) as Args,
    ) as GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
  const get = (id: string, args: object = {}) =>
    call('Sheets.Spreadsheets.get', id, asJson(args) as Args) as GoogleAppsScript.Sheets.Schema.Spreadsheet;
  const batchUpdate = (
    resource: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
    id: string,
    args: object = {},
  ) => call('Sheets.Spreadsheets.batchUpdate', asJson(resource) as object, id, asJson(args) as Args) as Answers;
  const create = (resource: GoogleAppsScript.Sheets.Schema.Spreadsheet, args: object = {}) =>
    call(
      'Sheets.Spreadsheets.create',
      asJson(resource) as object,
      asJson(args) as Args,
    ) as GoogleAppsScript.Sheets.Schema.Spreadsheet;
  const values = standIn('Sheets.Spreadsheets.Values', { batchGet } satisfies Pick<Values, 'batchGet'>);
  const spreadsheets = { create, get, batchUpdate, Values: values } satisfies Pick<
    Spreadsheets,
    'create' | 'get' | 'batchUpdate'
  > & {
    Values: unknown;
  };
  return standIn('Sheets', { Spreadsheets: standIn('Sheets.Spreadsheets', spreadsheets) });
}
