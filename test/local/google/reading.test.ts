import { expect, test } from '@jest/globals';
import { readA1 } from '../../../local/google/sheets/a1';
import { sheetWith } from './sheet-fixture';

const some = [
  ['id', 'n', 'ok'],
  ['a', 1.5, true],
  [null, null, null],
  ['c', 3, null],
] as const;

test('A1 texts: quoted tabs, open ends, whole columns and rows', () => {
  const isTab = (it: string) => it === 'Data';
  expect(readA1("'It''s a tab'!B2:C", isTab)).toEqual({ tab: "It's a tab", r0: 1, r1: null, c0: 1, c1: 3 });
  expect(readA1('Data', isTab)).toEqual({ tab: 'Data', r0: null, r1: null, c0: null, c1: null });
  expect(readA1('AA10', isTab)).toEqual({ tab: null, r0: 9, r1: 10, c0: 26, c1: 27 });
  expect(readA1('Data!2:3', isTab)).toEqual({ tab: 'Data', r0: 1, r1: 3, c0: null, c1: null });
  expect(readA1('Data!C:A', isTab)).toEqual({ tab: 'Data', r0: null, r1: null, c0: 0, c1: 3 });
  expect(readA1('Data!A0', isTab)).toBeNull();
});

test('empty rows and cells at the end are left out, those in between are there', () => {
  const { values } = sheetWith(some);
  expect(values('Sheet1!A1:Z')).toEqual([['id', 'n', 'ok'], ['a', 1.5, true], [], ['c', 3]]);
  expect(values('Sheet1!A2:A')).toEqual([['a'], [], ['c']]);
  expect(values('Sheet1!F1:F')).toEqual([]);
});

test('several ranges are answered in their order', () => {
  const { api } = sheetWith(some);
  expect(api.batchGet(['Sheet1!A1:B2', 'C2'])).toEqual([
    [
      ['id', 'n'],
      ['a', 1.5],
    ],
    [[true]],
  ]);
});

test('an unknown tab and a start beyond the grid are refused as Google does', () => {
  const { values } = sheetWith(some);
  expect(() => values('Nope!A1')).toThrow(
    'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: Nope!A1',
  );
  expect(() => values('Sheet1!A1001')).toThrow(
    'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
  );
  expect(values('Sheet1!A4:A2000')).toEqual([['c']]);
});

test('formatted values follow the format of the cell and the locale of the file', () => {
  const { batch, api } = sheetWith([[45000, 1234.5, 0.25, true, 'x']], 'fr_BE');
  const format = (column: number, type: string, pattern: string) => ({
    repeatCell: {
      range: { sheetId: 0, startRowIndex: 0, startColumnIndex: column, endColumnIndex: column + 1 },
      cell: { userEnteredFormat: { numberFormat: { type, pattern } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  });
  batch(format(0, 'DATE', 'dd/mm/yyyy'), format(1, 'NUMBER', '#,##0.00'), format(2, 'PERCENT', '0.0%'));
  expect(api.batchGet(['Sheet1!A1:E1'], 'FORMATTED_VALUE')[0]).toEqual([
    ['15/03/2023', '1\u202f234,50', '25,0%', 'VRAI', 'x'],
  ]);
  expect(api.batchGet(['Sheet1!A1:E1'])[0]).toEqual([[45000, 1234.5, 0.25, true, 'x']]);
});

test('a field mask is honoured, cell data comes only when it is asked for', () => {
  const { api } = sheetWith(some);
  expect(api.get({ fields: 'sheets.properties(sheetId,title)' })).toEqual({
    sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }],
  });
  expect(api.get().sheets?.[0]?.data).toBeUndefined();
  const data = api.get({ ranges: ['Sheet1!A2:B2'], fields: 'sheets.data.rowData.values.userEnteredValue' });
  expect(data).toEqual({
    sheets: [
      {
        data: [
          {
            rowData: [
              { values: [{ userEnteredValue: { stringValue: 'a' } }, { userEnteredValue: { numberValue: 1.5 } }] },
            ],
          },
        ],
      },
    ],
  });
  expect(() => api.get({ fields: 'sheets.nonsense' })).toThrow('Invalid field: sheets.nonsense');
});

test('an error word typed by a person is an error value, told from a text by spreadsheets.get', () => {
  const { workspace, api, batch, values } = sheetWith();
  workspace.hands('desk@local.test').type('Sheet1', 'A1', '#REF!');
  batch({
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 1 },
      rows: [{ values: [{ userEnteredValue: { stringValue: '#REF!' } }] }],
      fields: 'userEnteredValue',
    },
  });
  expect(values('Sheet1!A1:B1')).toEqual([['#REF!', '#REF!']]);
  const cells = api.get({ ranges: ['Sheet1!A1:B1'], fields: 'sheets.data.rowData.values.effectiveValue' }).sheets?.[0]
    ?.data?.[0]?.rowData?.[0]?.values;
  expect(cells?.map((it) => Object.keys(it.effectiveValue ?? {}))).toEqual([['errorValue'], ['stringValue']]);
});
