/**
 * The release whose row is selected: on the tab of releases, or on a tab of their records, whose key starts with it; ''
 * anywhere else. Reads one cell.
 */
export function selectedRelease(): string {
  try {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const row = file.getCurrentCell()?.getRow() ?? 0;
    if (row < 2) return '';
    const tab = file.getActiveSheet().getName().replace(/'/g, "''");
    const { valueRanges = [] } =
      Sheets?.Spreadsheets.Values.batchGet(file.getId(), { ranges: [`'${tab}'!A${row}`] }) ?? {};
    const key: unknown = valueRanges[0]?.values?.[0]?.[0];
    const found = /^(REL-\d{4}-\d{4,})(\/|$)/.exec(typeof key === 'string' ? key : '');
    return found?.[1] ?? '';
  } catch {
    return '';
  }
}
