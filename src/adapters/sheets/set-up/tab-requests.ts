import { columnsOf, type TabId } from '../../../domain/register/workbook';
import type { Language } from '../../../domain/register/schema';
import { inLanguage } from '../../../domain/text/say';
import { slotCount } from '../register/command-memory';
import { sheetIdOf, tabIds, tableIdOf, tabOf, titleOf } from '../layout/tab-ids';
import { updateCells, type SheetRequest } from '../write/requests';
import { scratchRows, scratchWidth } from '../write/scratch';
import { tableColumn } from './table-column';

/** Rows that a new tab has below its header; a table grows by itself. */
const firstRows = 50;

function gridOf(tab: TabId): { readonly rowCount: number; readonly columnCount: number } {
  if (tab === 'scratch') return { rowCount: scratchRows, columnCount: scratchWidth + 1 };
  if (tab === 'commands') return { rowCount: slotCount + 1, columnCount: 2 };
  return { rowCount: firstRows + 1, columnCount: Math.max(2, columnsOf(tab).length) };
}

/** Adds a tab with its size, place, frozen header and its header row. */
export function addTab(tab: TabId, language: Language): readonly SheetRequest[] {
  const properties = {
    sheetId: sheetIdOf(tab),
    title: titleOf(tab, language),
    index: tabIds.indexOf(tab),
    hidden: tabOf(tab).hidden === true,
    gridProperties: { ...gridOf(tab), frozenRowCount: tab === 'dashboard' ? 0 : 1 },
  };
  return [{ addSheet: { properties } }, ...(tab === 'dashboard' ? [] : [headerRow(tab, language)])];
}

const headerRow = (tab: TabId, language: Language): SheetRequest =>
  updateCells(
    { sheetId: sheetIdOf(tab), row: 0, column: 0 },
    columnsOf(tab).map(([, column]) => inLanguage(column.header, language)),
  );

/** Makes the real table of a tab: typed columns, dropdowns of the closed lists. */
export function addTable(tab: TabId, language: Language): SheetRequest {
  const columns = columnsOf(tab);
  const range = {
    sheetId: sheetIdOf(tab),
    startRowIndex: 0,
    endRowIndex: 2,
    startColumnIndex: 0,
    endColumnIndex: columns.length,
  };
  const columnProperties = columns.map(([, column], columnIndex) => ({
    columnIndex,
    ...tableColumn(column, language),
  }));
  return { addTable: { table: { tableId: tableIdOf(tab), name: `release_desk_${tab}`, range, columnProperties } } };
}
