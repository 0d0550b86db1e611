import { expect, test } from '@jest/globals';
import { rowsOf, sheetWith, writing } from './sheet-fixture';

const head = 'API call to sheets.spreadsheets.batchUpdate failed with error: ';

test('a batch is all or nothing: the first bad request is named and nothing is applied', () => {
  const { batch, values, workspace } = sheetWith([['a']]);
  const { version } = workspace.book();
  expect(() =>
    batch(writing([['b']]), { addSheet: { properties: { title: 'New' } } }, { deleteSheet: { sheetId: 77 } }),
  ).toThrow(`${head}Invalid requests[2].deleteSheet: No grid with id: 77`);
  expect(values('Sheet1!A1')).toEqual([['a']]);
  expect(workspace.book()).toMatchObject({ version, tabs: [{ title: 'Sheet1' }] });
});

test('later requests of a batch see what earlier ones made', () => {
  const { batch, values } = sheetWith();
  batch(
    { addSheet: { properties: { sheetId: 5, title: 'My tab', gridProperties: { rowCount: 3, columnCount: 2 } } } },
    writing([['x']], 5),
  );
  expect(values("'My tab'!A1")).toEqual([['x']]);
});

test('a field that the API does not know, a wrong kind of value and an unknown request kind are refused', () => {
  const { batch } = sheetWith();
  const loose = batch as (...requests: object[]) => unknown;
  expect(() => loose({ updateCells: { start: { sheetId: 0 }, rowz: [], fields: '*' } })).toThrow(
    `Invalid JSON payload received. Unknown name "rowz" at 'requests[0].update_cells': Cannot find field.`,
  );
  expect(() => loose({ deleteSheet: { sheetId: '5' } })).toThrow(
    'Invalid value at \'requests[0].delete_sheet.sheet_id\' (TYPE_INT32), "5"',
  );
  expect(() => loose({ addTable: { table: { columnProperties: [{ columnType: 'PURPLE' }] } } })).toThrow(
    '(TYPE_ENUM), "PURPLE"',
  );
  expect(() => loose({ findReplace: { find: 'x' } })).toThrow('not in the local workspace: request kind findReplace');
  expect(() =>
    loose({ updateCells: { start: { sheetId: 0 }, rows: rowsOf([['x']]), fields: 'userEnteredVolue' } }),
  ).toThrow('Invalid field: userEnteredVolue');
  expect(() => loose({ updateCells: { start: { sheetId: 0 }, rows: rowsOf([['x']]) } })).toThrow(
    'At least one field must be listed',
  );
});

test('updateCells changes only what its mask names and clears what a range does not reach', () => {
  const { batch, values, api } = sheetWith([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  batch({
    repeatCell: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat.textFormat.bold',
    },
  });
  batch({
    updateCells: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
      rows: rowsOf([['z']]),
      fields: 'userEnteredValue',
    },
  });
  expect(values('Sheet1!A1:B2')).toEqual([['z']]);
  const cell = api.get({ ranges: ['Sheet1!A1'], fields: 'sheets.data.rowData.values.userEnteredFormat' });
  expect(JSON.stringify(cell)).toContain('"bold":true');
});

test('rows that do not fit the range and ranges beyond the grid are refused', () => {
  const { batch } = sheetWith();
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  expect(() => batch({ updateCells: { range, rows: rowsOf([['a', 'b']]), fields: 'userEnteredValue' } })).toThrow(
    'Attempting to write column: 1, beyond the last requested column of: 0',
  );
  expect(() => batch(writing([['x']], 0, 1000))).toThrow('exceeds grid limits. Max rows: 1000, max columns: 26');
});

test('50,000 characters are kept, one more is refused', () => {
  const { batch, values } = sheetWith();
  batch(writing([['x'.repeat(50_000)]]));
  expect(String(values('Sheet1!A1')[0]?.[0]).length).toBe(50_000);
  expect(() => batch(writing([['x'.repeat(50_001)]]))).toThrow('more than the maximum of 50000 characters');
});

test('the ten millionth cell is the last', () => {
  const { batch } = sheetWith();
  batch({
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { rowCount: 100_000, columnCount: 100 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });
  expect(() => batch({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } })).toThrow(
    'above the limit of 10000000 cells',
  );
});

test('appendCells writes after the last row with data and the grid grows', () => {
  const { batch, values, workspace } = sheetWith([['a'], [null], ['c']]);
  batch({
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { rowCount: 4, columnCount: 26 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });
  batch({ appendCells: { sheetId: 0, rows: rowsOf([['d'], ['e'], ['f']]), fields: 'userEnteredValue' } });
  expect(values('Sheet1!A:A')).toEqual([['a'], [], ['c'], ['d'], ['e'], ['f']]);
  expect(workspace.book().tabs[0]?.rowCount).toBe(6);
});

test('copyPaste copies values and formats to another tab, fills multiples, and sees the batch before it', () => {
  const { batch, values } = sheetWith([
    ['a', 1],
    ['b', 2],
  ]);
  const box = (sheetId: number, rows: number, startRowIndex = 0) => ({
    sheetId,
    startRowIndex,
    endRowIndex: startRowIndex + rows,
    startColumnIndex: 0,
    endColumnIndex: 2,
  });
  batch(
    { addSheet: { properties: { sheetId: 9, title: 'Scratch' } } },
    { copyPaste: { source: box(0, 1), destination: box(9, 3), pasteType: 'PASTE_VALUES' } },
    writing([['changed', 0]]),
    { copyPaste: { source: box(0, 2), destination: box(9, 1, 3) } },
  );
  expect(values('Scratch!A1:B')).toEqual([
    ['a', 1],
    ['a', 1],
    ['a', 1],
    ['changed', 0],
    ['b', 2],
  ]);
});

test('the answer of a write brings the ranges asked for as they stand after it', () => {
  const { api } = sheetWith([['a', 'b']]);
  const answer = api.batchUpdate({
    requests: [writing([['z']])],
    includeSpreadsheetInResponse: true,
    responseRanges: ['Sheet1!A1:B1'],
    responseIncludeGridData: true,
  });
  const cells = answer.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
  expect(cells?.map((it) => it.formattedValue)).toEqual(['z', 'b']);
  expect(answer.replies).toEqual([{}]);
});

test('sortRange orders numbers, texts, truth values and leaves empty cells last', () => {
  const { batch, values } = sheetWith([
    ['b', 1],
    [null, 2],
    [true, 3],
    [10, 4],
    ['a', 5],
    [9, 6],
  ]);
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 };
  batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });
  expect(values('Sheet1!B1:B6').flat()).toEqual([6, 4, 5, 1, 3, 2]);
  batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
  expect(values('Sheet1!B1:B6').flat()).toEqual([3, 1, 5, 4, 6, 2]);
});
