import type { CellEdit } from '../engine/types';
import { standIn } from './stand-in';

type PartOf<T> = Partial<Record<keyof T, unknown>>;

/**
 * The event of an installable edit trigger, with the fields that Google documents: value and oldValue for a single cell
 * only, and neither of them for an empty one.
 */
export function editEvent(edit: CellEdit): object {
  const sheet = standIn('Sheet', {
    getSheetId: () => edit.sheetId,
    getName: () => edit.sheetName,
  } satisfies PartOf<GoogleAppsScript.Spreadsheet.Sheet>);
  const range = standIn('Range', {
    getSheet: () => sheet,
    getRow: () => edit.row,
    getColumn: () => edit.column,
    getNumRows: () => edit.rows,
    getNumColumns: () => edit.columns,
  } satisfies PartOf<GoogleAppsScript.Spreadsheet.Range>);
  const source = standIn('Spreadsheet', {
    getId: () => edit.spreadsheet,
  } satisfies PartOf<GoogleAppsScript.Spreadsheet.Spreadsheet>);
  const user = standIn('User', { getEmail: () => edit.user ?? '' } satisfies PartOf<GoogleAppsScript.Base.User>);
  return standIn('SheetsOnEdit', {
    authMode: 'FULL',
    source,
    range,
    value: edit.value,
    oldValue: edit.oldValue,
    user,
    triggerUid: edit.triggerUid,
  } satisfies PartOf<GoogleAppsScript.Events.SheetsOnEdit>);
}
