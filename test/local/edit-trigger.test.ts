import { describe, expect, test } from '@jest/globals';
import { openWorkspace, type Workspace } from '../../local/engine/api';

const code = `
  function install(id) { return ScriptApp.newTrigger('edited').forSpreadsheet(id).onEdit().create().getEventType().toString(); }
  function edited(e) {
    var range = e.range;
    console.log(JSON.stringify([e.source.getId(), range.getSheet().getName(), range.getSheet().getSheetId(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), e.oldValue === undefined, e.oldValue, e.value, e.user.getEmail(), e.authMode, typeof e.triggerUid, Session.getEffectiveUser().getEmail(), SpreadsheetApp.getActiveSpreadsheet() === null]));
  }
  function strict(e) { return e.changeType; }
`;
const [desk, ada] = ['desk@local.test', 'ada@local.test'];
const people = [
  { mail: desk, name: 'Desk', locale: 'en', access: 'edit', desk: true },
  { mail: ada, name: 'Ada', locale: 'en', access: 'edit' },
] as const;

function opened(): Workspace {
  const workspace = openWorkspace({
    bundle: { code, pages: {} },
    create: { people, clock: { at: '2026-03-02T09:00:00Z', run: false } },
  });
  expect(
    workspace.execHere({ fn: 'install', as: desk, surface: 'editor', args: [workspace.spreadsheetId] }),
  ).toMatchObject({ ok: true, value: 'ON_EDIT' });
  return workspace;
}
const told = (workspace: Workspace): readonly unknown[] =>
  workspace
    .goToHere(workspace.clock().now)
    .flatMap((it) => it.execution.log.map((line): unknown => JSON.parse(line.text)));

describe('an installable edit trigger', () => {
  test('runs as its owner, with the event that Google documents, once an edit', () => {
    const workspace = opened();
    workspace.edit({ tab: 'Sheet1', cell: 'B3', value: 'one', as: ada });
    workspace.edit({ tab: 'Sheet1', cell: 'B3', value: 'two', as: ada });
    workspace.edit({ tab: 'Sheet1', cell: 'B3', value: '', as: ada });
    const event = (first: boolean, old: string | null, value: string | null) => [
      ...[workspace.spreadsheetId, 'Sheet1', 0, 3, 2, 1, 1],
      ...[first, old, value, ada, 'FULL', 'string', desk, true],
    ];
    expect(told(workspace)).toEqual([event(true, null, 'one'), event(false, 'one', 'two'), event(false, 'two', null)]);
    expect(told(workspace)).toEqual([]);
    expect(workspace.triggers()).toMatchObject([{ fn: 'edited', nextAt: '', rule: 'on every edit by hand' }]);
  });
  test('is not fired by the API, nor by rows that are moved or deleted', () => {
    const workspace = opened();
    const cell = { userEnteredValue: { stringValue: 'x' } };
    const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
    workspace.sheetsAs(ada).batchUpdate({
      requests: [{ updateCells: { start, rows: [{ values: [cell] }], fields: 'userEnteredValue' } }],
    });
    workspace.hands(ada).deleteRows('Sheet1', 1);
    expect(told(workspace)).toEqual([]);
  });
  test('throws on a field that its event does not have, and is made for this file alone', () => {
    const workspace = opened();
    const edit = {
      spreadsheet: 'x',
      sheetId: 0,
      sheetName: 'x',
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
      triggerUid: 't',
    };
    expect(workspace.execHere({ fn: 'strict', as: desk, surface: 'trigger', edit })).toMatchObject({ ok: false });
    expect(workspace.execHere({ fn: 'install', as: desk, surface: 'editor', args: ['another'] })).toMatchObject({
      ok: false,
    });
  });
});
