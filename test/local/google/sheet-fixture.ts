import type { sheets_v4 } from '@googleapis/sheets';
import { openWorkspace, type Person, type SheetsCalls, type Workspace } from '../../../local/engine/api';

export const owner = 'desk@local.test';
export const editor = 'editor@local.test';
export const viewer = 'viewer@local.test';

const people: readonly Person[] = [
  { mail: owner, name: 'Desk', locale: 'en', access: 'edit', desk: true },
  { mail: editor, name: 'Editor', locale: 'en', access: 'edit' },
  { mail: viewer, name: 'Viewer', locale: 'fr', access: 'view' },
];

export type Cell = string | number | boolean | null;

const cellData = (it: Cell): sheets_v4.Schema$CellData => {
  if (typeof it === 'string') return { userEnteredValue: { stringValue: it } };
  if (typeof it === 'number') return { userEnteredValue: { numberValue: it } };
  return it === null ? {} : { userEnteredValue: { boolValue: it } };
};

export const rowsOf = (rows: readonly (readonly Cell[])[]): sheets_v4.Schema$RowData[] =>
  rows.map((row) => ({ values: row.map(cellData) }));

/** Request that writes these rows from A1 of a tab on, or from another row. */
export const writing = (rows: readonly (readonly Cell[])[], sheetId = 0, rowIndex = 0): sheets_v4.Schema$Request => ({
  updateCells: { start: { sheetId, rowIndex, columnIndex: 0 }, rows: rowsOf(rows), fields: 'userEnteredValue' },
});

export interface Fixture {
  readonly workspace: Workspace;
  readonly api: SheetsCalls;
  readonly batch: (...requests: sheets_v4.Schema$Request[]) => sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  readonly values: (range: string) => readonly (readonly unknown[])[];
}

/** A workspace with an owner, an editor and a viewer, and these rows on its first tab. */
export function sheetWith(rows: readonly (readonly Cell[])[] = [], locale = 'en_GB'): Fixture {
  const workspace = openWorkspace({ bundle: { code: '', pages: {} }, create: { people, locale, title: 'T' } });
  if (locale.startsWith('fr')) workspace.hands(owner).renameTab('Feuille 1', 'Sheet1');
  const api = workspace.sheetsAs(owner);
  const batch = (...requests: sheets_v4.Schema$Request[]) => api.batchUpdate({ requests });
  if (rows.length > 0) batch(writing(rows));
  return { workspace, api, batch, values: (range) => api.batchGet([range])[0] ?? [] };
}
