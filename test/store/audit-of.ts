import { isLayout, layoutOf } from '../../src/adapters/sheets/layout/layout';
import { sheetIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import type { TabId } from '../../src/domain/register/workbook';
import { admin, type TestDesk } from './desk';

/** Rows of a tab by column name, in the order of the file, as cells; blank rows left out. Found by sheet id and headers. */
export function rowsOf(desk: TestDesk, tab: TabId): readonly Readonly<Record<string, unknown>>[] {
  const title = desk.workspace.book().tabs.find((it) => it.sheetId === sheetIdOf(tab))?.title ?? '';
  const [[header = [], ...rows] = []] = desk.workspace
    .sheetsAs(admin)
    .batchGet([`'${title}'!A1:CZ`], 'UNFORMATTED_VALUE');
  const layout = layoutOf(tab, header.map(String));
  if (!isLayout(layout)) throw new Error(`Headers of ${tab} are missing.`);
  const filled = rows.filter((row) => row.some((it) => it !== ''));
  return filled.map((row) => Object.fromEntries([...layout.at].map(([name, at]) => [name, row[at] ?? ''])));
}

/** The audit by column name. */
export const auditOf = (desk: TestDesk): readonly Readonly<Record<string, unknown>>[] => rowsOf(desk, 'audit');

/** Some columns of rows. */
export const only = (
  rows: readonly Readonly<Record<string, unknown>>[],
  ...names: readonly string[]
): readonly Readonly<Record<string, unknown>>[] =>
  rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
