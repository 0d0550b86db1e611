/** The Sheets API says no. `status` is the HTTP status that the real one answers with. */
export class SheetsRefusal extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'SheetsRefusal';
  }
}

/** The text that a caller gets who may not touch a protected range (clarification 72). */
export const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The text that a caller gets who may only read, or not even that. */
export const noPermissionText = 'The caller does not have permission';
