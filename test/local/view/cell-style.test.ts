import { describe, expect, test } from '@jest/globals';
import type { CellView, TabView } from '../../../local/engine/types';
import { cssOf, styleOf } from '../../../local/view/sheet/cell-style';

const cell: CellView = { text: 'Closed', input: 'Closed', type: 'text', value: 'Closed' };
const green = { rgbColor: { green: 1 } };

const tab = (type: string, userEnteredValue?: string): TabView => ({
  sheetId: 1,
  title: 'Releases',
  index: 0,
  hidden: false,
  rowCount: 10,
  columnCount: 4,
  usedRows: 2,
  frozenRows: 1,
  frozenColumns: 0,
  hideGridlines: false,
  columns: [],
  rows: {},
  tables: [],
  protections: [],
  merges: [],
  filter: null,
  charts: [],
  conditionalFormats: [
    {
      ranges: [{ sheetId: 1, startRowIndex: 1, startColumnIndex: 3, endColumnIndex: 4 }],
      booleanRule: {
        condition: { type, ...(userEnteredValue === undefined ? {} : { values: [{ userEnteredValue }] }) },
        format: { backgroundColorStyle: green },
      },
    },
  ],
});

const inside = { row: 1, column: 3 };

describe('conditional colours', () => {
  test('apply where the rule fits, whatever the case of the word', () => {
    expect(styleOf(cell, tab('TEXT_EQ', 'CLOSED'), inside)).toEqual({ 'background-color': 'rgb(0, 255, 0)' });
    expect(styleOf(cell, tab('TEXT_EQ', 'Draft'), inside)).toEqual({});
  });

  test('stay inside their range', () => {
    expect(styleOf(cell, tab('NOT_BLANK'), { row: 0, column: 3 })).toEqual({});
    expect(styleOf(cell, tab('NOT_BLANK'), { row: 1, column: 2 })).toEqual({});
  });

  test('a number rule does not fit a text that looks like a number', () => {
    const text = { ...cell, text: '12', value: '12' };
    expect(styleOf(text, tab('NUMBER_GREATER', '3'), inside)).toEqual({});
    expect(styleOf({ ...text, type: 'number', value: 12 }, tab('NUMBER_GREATER', '3'), inside)).not.toEqual({});
  });
});

test('points become pixels, and padding keeps its sides', () => {
  expect(
    cssOf({ textFormat: { fontSize: 9, bold: true }, padding: { top: 3, right: 10, bottom: 3, left: 12 } }),
  ).toEqual({
    'font-size': '12px',
    'font-weight': '600',
    padding: '3px 10px 3px 12px',
  });
});
