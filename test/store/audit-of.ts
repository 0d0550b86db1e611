import { columnsOf } from '../../src/domain/register/workbook';
import { admin, type TestDesk } from './desk';

/** Rows of a tab by column name, in the order of the file, as cells; blank rows left out. */
export function rowsOf(desk: TestDesk, title: string, names: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const [rows = []] = desk.workspace.sheetsAs(admin).batchGet([`'${title}'!A2:CZ`], 'UNFORMATTED_VALUE');
  return rows.filter((row) => row.some((it) => it !== '')).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

/** The audit by column name. */
export const auditOf = (desk: TestDesk): readonly Readonly<Record<string, unknown>>[] =>
  rowsOf(desk, 'Audit', columnsOf('audit').map(([name]) => name));
