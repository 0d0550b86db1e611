import { columnsOf, settingsTabs, type SettingsTab } from '../../../domain/register/workbook';
import type { SettingsRows } from '../../../domain/settings/settings';
import { emptyOf } from '../cells/cells';
import { typedRow } from '../read/typed-record';

/** Rows of the settings as compact JSON by tab: an array a row, in the schema's order. */
export type PackedSettings = Readonly<Record<string, string>>;

/** Packs every settings tab. */
export function packSettings(rows: SettingsRows): PackedSettings {
  const packed = settingsTabs.map((tab) => {
    const names = columnsOf(tab).map(([name]) => name);
    const cells = rows[tab].map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return names.map((name) => values.get(name) ?? null);
    });
    return [tab, JSON.stringify(cells)] as const;
  });
  return Object.fromEntries(packed);
}

/** Unpacks what `packSettings` made; a tab that is not there has no rows. */
export function unpackSettings(packed: PackedSettings): SettingsRows {
  const tabs = new Map(settingsTabs.map((tab) => [tab, unpackTab(tab, packed[tab] ?? '[]')]));
  const rows: Partial<Record<SettingsTab, unknown>> = Object.fromEntries(tabs);
  return rows as SettingsRows;
}

function unpackTab(tab: SettingsTab, json: string): readonly unknown[] {
  const columns = columnsOf(tab);
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new Error(`The settings tab ${tab} is not packed as rows.`);
  return rows.map((row: unknown) =>
    typedRow(
      Object.fromEntries(
        columns.map(([name, column], index) => [
          name,
          (Array.isArray(row) ? (row[index] as unknown) : null) ?? emptyOf(column),
        ]),
      ),
    ),
  );
}
