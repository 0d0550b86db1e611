import { tableIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import type { TabId } from '../../src/domain/register/workbook';
import { admin, type TestDesk } from './desk';

/** Fills a tab with so many rows that carry an id and a title, written past the store so that it is quick. */
export function fillRows(desk: TestDesk, tab: TabId, ids: readonly string[]): void {
  const rows = ids.map((id) => ({
    values: [{ userEnteredValue: { stringValue: id } }, { userEnteredValue: { stringValue: `Title of ${id}` } }],
  }));
  desk.workspace
    .sheetsAs(admin)
    .batchUpdate({ requests: [{ appendCells: { tableId: tableIdOf(tab), rows, fields: 'userEnteredValue' } }] });
}

/** Ids of older years, so that new numbers do not meet them. */
export const oldIds = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-2019-${String(index + 1).padStart(6, '0')}`);
