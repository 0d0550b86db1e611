import type { Language } from '../../../domain/register/schema';
import { columnsOf, type SettingsTab } from '../../../domain/register/workbook';
import { cellOf, cleanField } from '../cells/cells';
import type { Raw } from '../cells/raw';
import type { Layout } from '../layout/layout';

/** Rows of a settings tab as cells, in the order in which the file has the columns from the first one on. */
export function draftCells(
  tab: SettingsTab,
  rows: readonly object[],
  { language, layout }: { readonly language: Language; readonly layout: Layout },
): readonly (readonly Raw[])[] {
  const columns = columnsOf(tab);
  return rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    const cells = Array.from({ length: layout.width - layout.start }, (): Raw => '');
    for (const [name, column] of columns)
      cells[(layout.at.get(name) ?? 0) - layout.start] = cellOf(
        column,
        cleanField(column, values.get(name), name),
        language,
      );
    return cells;
  });
}
