import { rawOf, type Raw } from '../../src/adapters/sheets/cells/raw';
import { sheetIdOf, tableIdOf, titleOf } from '../../src/adapters/sheets/layout/tab-ids';
import { appendRows, updateCells, type SheetRequest } from '../../src/adapters/sheets/write/requests';
import { columnsOf } from '../../src/domain/register/workbook';

/** A year of its own, so that its numbers do not meet the store's. */
const year = 'REL-2027-';

/** One change of the naive register: of the release of that id, or a new one where it is ''. */
export interface NaiveChange {
  readonly id: string;
  readonly title: string;
}

/**
 * A register as one first writes it: reads the whole tab, then writes cell by cell what changed and row by row what is
 * new. Without lock, audit, seals, messages or answer to a repeated call.
 */
export function changeNaively(register: string, changes: readonly NaiveChange[], now: string): void {
  const rows = wholeTab(register);
  const send = (request: SheetRequest): unknown => service().batchUpdate({ requests: [request] }, register);
  let next = rows.filter((it) => String(it[0]).startsWith(year)).length;
  for (const { id, title } of changes) {
    if (id === '') {
      next += 1;
      send(appendRows({ tableId: tableIdOf('releases') }, [[`${year}${String(next).padStart(4, '0')}`, title]]));
      continue;
    }
    const row = rows.findIndex((it) => it[0] === id);
    send(updateCells({ sheetId: sheetIdOf('releases'), row, column: place('title') }, [title]));
    send(updateCells({ sheetId: sheetIdOf('releases'), row, column: place('updatedAt') }, [now]));
  }
}

function wholeTab(register: string): readonly (readonly Raw[])[] {
  const range = titleOf('releases', 'en');
  const { valueRanges } = service().Values.batchGet(register, { ranges: [range] });
  return (valueRanges?.[0]?.values ?? []).map((row: readonly unknown[]) => row.map(rawOf));
}

const place = (name: string): number => columnsOf('releases').findIndex(([it]) => it === name);

function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  if (!Sheets?.Spreadsheets) throw new Error('The Sheets service is not there.');
  return Sheets.Spreadsheets;
}
