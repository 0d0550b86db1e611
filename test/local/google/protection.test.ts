import { expect, test } from '@jest/globals';
import { editor, owner, sheetWith, viewer, writing, type Fixture } from './sheet-fixture';

const text =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function protectedSheet(warningOnly: boolean, users: readonly string[] = []): Fixture {
  const it = sheetWith([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  it.batch({
    addProtectedRange: {
      protectedRange: {
        range: { sheetId: 0 },
        description: 'No',
        warningOnly,
        ...(warningOnly ? {} : { editors: { users: [...users] } }),
      },
    },
  });
  return it;
}

test('a real protection refuses every write of a person who is not among its editors', () => {
  const { workspace, values } = protectedSheet(false);
  const api = workspace.sheetsAs(editor);
  for (const request of [
    writing([['x']]),
    { appendCells: { sheetId: 0, rows: [{ values: [{}] }], fields: '*' } },
    { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    { updateSheetProperties: { properties: { sheetId: 0, title: 'X' }, fields: 'title' } },
  ])
    expect(() => api.batchUpdate({ requests: [request] })).toThrow(text);
  expect(values('Sheet1!A1:B2')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(workspace.edit({ tab: 'Sheet1', cell: 'A1', value: 'x', as: editor })).toEqual({
    ok: false,
    reason: 'protected',
    message: text,
  });
});

test('owner and named editors pass', () => {
  const { workspace, values } = protectedSheet(false, [editor]);
  workspace.sheetsAs(editor).batchUpdate({ requests: [writing([['x']])] });
  workspace.sheetsAs(owner).batchUpdate({ requests: [writing([['y']])] });
  expect(values('Sheet1!A1')).toEqual([['y']]);
});

test('a warning-only protection stops no script, and asks a person only once', () => {
  const { workspace, values } = protectedSheet(true);
  workspace.sheetsAs(editor).batchUpdate({ requests: [writing([['x']])] });
  expect(workspace.edit({ tab: 'Sheet1', cell: 'A1', value: 'z', as: editor, confirmed: false })).toMatchObject({
    ok: false,
    reason: 'warning',
    message: 'No',
  });
  expect(values('Sheet1!A1')).toEqual([['x']]);
  expect(workspace.edit({ tab: 'Sheet1', cell: 'A1', value: 'z', as: editor })).toEqual({ ok: true });
});

test('unprotected parts of a protected tab are free', () => {
  const it = sheetWith([['a', 'b']]);
  it.batch({
    addProtectedRange: {
      protectedRange: {
        range: { sheetId: 0 },
        unprotectedRanges: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }],
      },
    },
  });
  expect(it.workspace.edit({ tab: 'Sheet1', cell: 'B1', value: 'x', as: editor }).ok).toBe(true);
  expect(it.workspace.edit({ tab: 'Sheet1', cell: 'A1', value: 'x', as: editor }).ok).toBe(false);
});

test('who may only view reads and writes nothing; who has no access reads nothing; a copy is not this file', () => {
  const { workspace } = sheetWith([['a']]);
  const no = 'failed with error: The caller does not have permission';
  expect(workspace.sheetsAs(viewer).batchGet(['Sheet1!A1'])).toEqual([[['a']]]);
  expect(() => workspace.sheetsAs(viewer).batchUpdate({ requests: [writing([['x']])] })).toThrow(no);
  expect(workspace.edit({ tab: 'Sheet1', cell: 'A1', value: 'x', as: viewer })).toMatchObject({ reason: 'view-only' });
  expect(() => workspace.sheetsAs('stranger@other.test').batchGet(['Sheet1!A1'])).toThrow(no);
});

test('a strict dropdown refuses a typed word that it does not offer; the API is not asked', () => {
  const { workspace, batch } = sheetWith([['a']]);
  batch({
    setDataValidation: {
      range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 },
      rule: {
        strict: true,
        showCustomUi: true,
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }, { userEnteredValue: 'no' }] },
      },
    },
  });
  expect(workspace.edit({ tab: 'Sheet1', cell: 'A9', value: 'maybe', as: editor })).toMatchObject({
    reason: 'validation',
  });
  expect(workspace.edit({ tab: 'Sheet1', cell: 'A9', value: 'no', as: editor })).toEqual({ ok: true });
  expect(workspace.window(0, 8, 9)[0]?.[0]).toMatchObject({ text: 'no', type: 'text', options: ['yes', 'no'] });
  batch(writing([['maybe']]));
});
