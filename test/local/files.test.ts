import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { installGlobals, openWorkspace, type Installed, type Workspace } from '../../local/engine/api';

const desk = 'desk@local.test';
let workspace: Workspace;
let installed: Installed;
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'files-'));
  open();
});
afterEach(async () => {
  installed();
  await workspace.close();
  rmSync(dataDir, { recursive: true });
});

function open(): void {
  workspace = openWorkspace({ dataDir, create: { clock: { at: '2026-05-14T08:00:00Z', run: false } } });
  installed = installGlobals(workspace, desk);
}

const create = (body: object): { readonly spreadsheetId?: string | undefined } => {
  if (!Sheets) throw new Error('no Sheets');
  return Sheets.Spreadsheets.create(body);
};
const typed = (id: string): void => {
  const cell = { userEnteredValue: { stringValue: 'kept' } };
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  workspace.sheetsAs(desk, id).batchUpdate({
    requests: [{ updateCells: { start, rows: [{ values: [cell] }], fields: 'userEnteredValue' } }],
  });
};
const cells = (id: string) => workspace.sheetsAs(desk, id).batchGet(['Sheet1!A1:B2']);

test('a script makes files of its own beside the register, each with its cells, counted as a write', () => {
  const { spreadsheetId: one = '' } = create({ properties: { title: 'One' } });
  const { spreadsheetId: two = '' } = create({ properties: { title: 'Two' } });
  expect(new Set([one, two, workspace.spreadsheetId]).size).toBe(3);
  expect(installed.calls().map((it) => it.kind)).toEqual(['write', 'write']);
  typed(one);
  expect([cells(one), cells(two), cells(workspace.spreadsheetId)]).toEqual([[[['kept']]], [[]], [[]]]);
  expect(workspace.sheetsAs(desk, two).get({ fields: 'properties(title,locale)' })).toEqual({
    properties: { title: 'Two', locale: 'en_US' },
  });
});

test('a file is still there when the workspace is opened again, or put back', async () => {
  const { spreadsheetId: id = '' } = create({ properties: { title: 'One' } });
  const saved = workspace.save();
  typed(id);
  installed();
  await workspace.close();
  open();
  expect(cells(id)).toEqual([[['kept']]]);
  workspace.restore(saved);
  expect(cells(id)).toEqual([[]]);
});

test('what the workspace does not do with a new file is refused by name', () => {
  expect(() => create({ properties: { colour: 'red' } })).toThrow('colour');
  expect(() => create({ sheets: [] })).toThrow('not in the local workspace: parameter sheets');
  expect(() => create({ properties: { autoRecalc: 'HOUR' } })).toThrow('parameter autoRecalc');
});
