import { expect, test } from '@jest/globals';
import { editor, owner, rowsOf, sheetWith, type Fixture } from './sheet-fixture';

const tableOf = ({ workspace }: Fixture) => workspace.book().tabs[0]?.tables[0];

function withTable(): Fixture & { readonly id: string } {
  const it = sheetWith([
    ['Id', 'Go live'],
    ['r1', 45000],
    ['r2', 45001],
  ]);
  const reply = it.batch({
    addTable: {
      table: {
        name: 'Releases',
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 },
        columnProperties: [
          { columnIndex: 0, columnName: 'Id', columnType: 'TEXT' },
          { columnIndex: 1, columnName: 'Go live', columnType: 'DATE' },
        ],
      },
    },
  });
  return { ...it, id: reply.replies?.[0]?.addTable?.table?.tableId ?? '' };
}

test('appending to a table grows it, pushes down what stands below, and types the new cells', () => {
  const it = withTable();
  it.batch({
    updateCells: {
      start: { sheetId: 0, rowIndex: 4, columnIndex: 0 },
      rows: rowsOf([['note below']]),
      fields: 'userEnteredValue',
    },
  });
  it.batch({
    appendCells: {
      tableId: it.id,
      rows: rowsOf([
        ['r3', 45002],
        ['r4', 45003],
      ]),
      fields: 'userEnteredValue',
    },
  });
  expect(it.values('Sheet1!A1:A')).toEqual([['Id'], ['r1'], ['r2'], ['r3'], ['r4'], [], ['note below']]);
  expect(tableOf(it)?.range?.endRowIndex).toBe(5);
  expect(it.api.batchGet(['Sheet1!B5'], 'FORMATTED_VALUE')[0]).toEqual([['18/03/2023']]);
});

test('a row inserted, deleted or typed below moves the table along', () => {
  const it = withTable();
  const hands = it.workspace.hands(editor);
  hands.insertRows('Sheet1', 1);
  expect(tableOf(it)?.range).toMatchObject({ startRowIndex: 1, endRowIndex: 4 });
  hands.type('Sheet1', 'A5', 'r3');
  expect(tableOf(it)?.range?.endRowIndex).toBe(5);
  hands.deleteRows('Sheet1', 1);
  hands.deleteRows('Sheet1', 2, 2);
  expect(tableOf(it)?.range).toMatchObject({ startRowIndex: 0, endRowIndex: 2 });
  expect(it.values('Sheet1!A1:A')).toEqual([['Id'], ['r3']]);
});

test('a moved, inserted or renamed column keeps its type and renames the table column', () => {
  const it = withTable();
  const hands = it.workspace.hands(editor);
  hands.moveColumn('Sheet1', 1, 3);
  expect(it.values('Sheet1!A1:B2')).toEqual([
    ['Go live', 'Id'],
    [45000, 'r1'],
  ]);
  expect(tableOf(it)?.columnProperties).toMatchObject([
    { columnName: 'Go live', columnType: 'DATE' },
    { columnName: 'Id', columnType: 'TEXT' },
  ]);
  hands.type('Sheet1', 'A1', 'Mise en service');
  hands.insertColumns('Sheet1', 2);
  expect(tableOf(it)?.columnProperties?.map((one) => [one.columnIndex, one.columnName])).toEqual([
    [0, 'Mise en service'],
    [1, 'Column 2'],
    [2, 'Id'],
  ]);
  hands.deleteColumns('Sheet1', 1);
  expect(tableOf(it)?.columnProperties?.map((one) => one.columnName)).toEqual(['Column 2', 'Id']);
});

test('two tables may neither overlap nor share a name, and a dropdown column needs its list', () => {
  const it = withTable();
  const table = (name: string, startRowIndex: number, columnType?: string) => ({
    addTable: {
      table: {
        name,
        range: { sheetId: 0, startRowIndex, endRowIndex: startRowIndex + 2, startColumnIndex: 0, endColumnIndex: 1 },
        columnProperties: columnType ? [{ columnIndex: 0, columnName: 'X', columnType }] : [],
      },
    },
  });
  expect(() => it.batch(table('Other', 2))).toThrow('overlaps');
  expect(() => it.batch(table('releases', 10))).toThrow('Table name already exists');
  expect(() => it.batch(table('Other', 10, 'DROPDOWN'))).toThrow('ONE_OF_LIST');
});

test('a format over a whole column reaches rows that come later, and stays below a header', () => {
  const { batch, api } = sheetWith([['Day']]);
  batch({
    repeatCell: {
      range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
      cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  });
  batch({ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } });
  batch({
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      rows: rowsOf([[45000], ['Day'], [45000]]),
      fields: 'userEnteredValue',
    },
  });
  expect(api.batchGet(['Sheet1!A1:A3'], 'FORMATTED_VALUE')[0]).toEqual([['45000'], ['Day'], ['2023-03-15']]);
});

test('charts on another tab follow their source when it moves', () => {
  const it = sheetWith([
    ['q', 'n'],
    ['Q1', 3],
    ['Q2', 5],
  ]);
  const source = (column: number) => ({
    sourceRange: {
      sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: column, endColumnIndex: column + 1 }],
    },
  });
  const spec = {
    title: 'n',
    basicChart: { chartType: 'COLUMN', domains: [{ domain: source(0) }], series: [{ series: source(1) }] },
  };
  it.batch(
    { addSheet: { properties: { sheetId: 3, title: 'Dashboard' } } },
    {
      addChart: {
        chart: { spec, position: { overlayPosition: { anchorCell: { sheetId: 3, rowIndex: 2, columnIndex: 1 } } } },
      },
    },
  );
  it.workspace.hands(owner).insertRows('Sheet1', 1, 2);
  const chart = it.workspace.book().tabs[1]?.charts[0];
  expect(chart?.data.map((one) => one.values.flat())).toEqual([
    ['q', 'Q1', 'Q2'],
    ['n', 3, 5],
  ]);
  expect(chart?.data[0]?.range.startRowIndex).toBe(2);
});

test('the last rows, the frozen rest and the last visible tab cannot go', () => {
  const { batch } = sheetWith();
  expect(() =>
    batch({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1000 } } }),
  ).toThrow("You can't delete all the rows");
  expect(() => batch({ deleteSheet: { sheetId: 0 } })).toThrow("You can't remove all the visible sheets");
  expect(() =>
    batch({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }),
  ).toThrow("You can't hide all the sheets");
  expect(() => batch({ addSheet: { properties: { title: 'sheet1' } } })).toThrow(
    'A sheet with the name "sheet1" already exists',
  );
});
