import { recordHandEdit } from '../adapters/sheets/settle/hand-edit';
import { asDesk } from './as-desk';
import { now } from './wiring';

/** What Google tells an installable edit trigger, as far as we use it. */
export interface EditEvent {
  readonly source?: { readonly getId?: () => string };
  readonly range?: {
    readonly getSheet?: () => { readonly getSheetId: () => number };
    readonly getRow: () => number;
    readonly getColumn: () => number;
    readonly getNumRows: () => number;
    readonly getNumColumns: () => number;
  };
  readonly oldValue?: string;
  readonly user?: { readonly getEmail?: () => string };
}

/**
 * Writes an edit that a person made in the sheet into the audit (decision 6). Runs as the desk account; an event that a
 * page made up has no cells of Google's and is refused, and so is one of another file.
 */
export const onRegisterEdit = (event?: EditEvent): void =>
  asDesk('onRegisterEdit', ({ register }) => {
    const { range, source } = event ?? {};
    if (typeof range?.getSheet !== 'function' || source?.getId?.() !== register)
      throw new Error('onRegisterEdit is called by its trigger only.');
    const edit = {
      sheetId: range.getSheet().getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
      oldValue: event?.oldValue,
      who: whoIn(event),
    };
    recordHandEdit(register, edit, now());
  });

// Google names the person only where its rules on privacy allow it.
function whoIn(event: EditEvent | undefined): string {
  try {
    return (event?.user?.getEmail?.() ?? '').trim().toLowerCase();
  } catch {
    return '';
  }
}
