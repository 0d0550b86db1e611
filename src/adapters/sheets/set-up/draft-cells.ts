import type { Language } from '../../../domain/register/schema';
import { columnsOf, type SettingsTab } from '../../../domain/register/workbook';
import { cellOf, cleanField } from '../cells/cells';
import type { Raw } from '../cells/raw';

/** Rows of a settings tab as cells, in the schema's order. */
export function draftCells(tab: SettingsTab, rows: readonly object[], language: Language): readonly (readonly Raw[])[] {
  const columns = columnsOf(tab);
  return rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map(([name, column]) => cellOf(column, cleanField(column, values.get(name), name), language));
  });
}
