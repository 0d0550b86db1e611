import { columnsOf, type TabId } from '../../../domain/register/workbook';
import type { Column, Language } from '../../../domain/register/schema';
import { inLanguage, say, text } from '../../../domain/text/say';
import { sheetIdOf, tabOf } from '../layout/tab-ids';
import type { SheetRequest } from '../write/requests';
import { colourOf, white } from './colours';

/** Widths, formats and colours of a tab. */
export function lookRequests(tab: TabId, language: Language): readonly SheetRequest[] {
  if (tab === 'dashboard') return [];
  const columns = columnsOf(tab);
  return [...widths(tab), ...hidden(tab), header(tab, columns.length), ...formats(tab, language)];
}

function widths(tab: TabId): readonly SheetRequest[] {
  return columnsOf(tab).map(([, column], index) => ({
    updateDimensionProperties: {
      range: dimension(tab, index),
      properties: { pixelSize: column.width },
      fields: 'pixelSize',
    },
  }));
}

/** Columns that only the product reads do not stand in people's way. */
function hidden(tab: TabId): readonly SheetRequest[] {
  if (tabOf(tab).use !== 'register') return [];
  return columnsOf(tab).flatMap(([name, column], index) =>
    column.kind === 'json' || name === 'seal' || name === 'revision' || name === 'chain'
      ? [
          {
            updateDimensionProperties: {
              range: dimension(tab, index),
              properties: { hiddenByUser: true },
              fields: 'hiddenByUser',
            },
          },
        ]
      : [],
  );
}

const dimension = (tab: TabId, index: number) => ({
  sheetId: sheetIdOf(tab),
  dimension: 'COLUMNS',
  startIndex: index,
  endIndex: index + 1,
});

const headerFormat = {
  backgroundColorStyle: { rgbColor: { red: 0.13, green: 0.22, blue: 0.36 } },
  textFormat: { bold: true, foregroundColorStyle: { rgbColor: white } },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};

const header = (tab: TabId, width: number): SheetRequest => ({
  repeatCell: {
    range: { sheetId: sheetIdOf(tab), startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: width },
    cell: { userEnteredFormat: headerFormat },
    fields: 'userEnteredFormat(backgroundColorStyle,textFormat,wrapStrategy,verticalAlignment)',
  },
});

function formats(tab: TabId, language: Language): readonly SheetRequest[] {
  return columnsOf(tab).flatMap(([, column], index) => {
    const format = formatOf(column, language);
    return format
      ? [
          {
            repeatCell: {
              range: below(tab, index),
              cell: { userEnteredFormat: format },
              fields: `userEnteredFormat(${Object.keys(format).join(',')})`,
            },
          },
        ]
      : [];
  });
}

/** A whole column below the header, as far as the grid goes. */
const below = (tab: TabId, index: number) => ({
  sheetId: sheetIdOf(tab),
  startRowIndex: 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

function formatOf(column: Column, language: Language): Readonly<Record<string, unknown>> | null {
  if (column.kind === 'day')
    return { numberFormat: { type: 'DATE', pattern: say(language, text('set-up.dates-format')) } };
  if (column.kind === 'integer') return { numberFormat: { type: 'NUMBER', pattern: '0' } };
  if (column.kind === 'long') return { wrapStrategy: 'WRAP' };
  return column.kind === 'text' || column.kind === 'id' || column.kind === 'instant'
    ? { numberFormat: { type: 'TEXT' } }
    : null;
}

/** Colours of the words of a tab's choices, e.g. states: one rule a word that has a meaning. */
export function colourRules(tab: TabId, language: Language): readonly SheetRequest[] {
  return columnsOf(tab).flatMap(([, column], index) =>
    Object.entries(column.choices ?? {}).flatMap(([code, pair]) => {
      const colour = colourOf(code);
      if (!colour) return [];
      const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: inLanguage(pair, language) }] };
      const rule = {
        ranges: [below(tab, index)],
        booleanRule: { condition, format: { backgroundColorStyle: { rgbColor: colour } } },
      };
      return [{ addConditionalFormatRule: { rule, index: 0 } }];
    }),
  );
}
