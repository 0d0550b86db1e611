import * as v from 'valibot';
import { columnsOf, settingsTabs, type SettingsTab } from '../../../domain/register/workbook';
import type { SettingsRows } from '../../../domain/settings/settings';
import { emptyOf } from '../cells/cells';
import { typedRow } from '../read/typed-record';

/**
 * Rows of the settings as compact JSON by tab: the names of the columns, then an array a row, so that a version reads the
 * same whatever columns a later schema adds. A version of the first schema has no names; its columns were the schema's.
 */
export type PackedSettings = Readonly<Record<string, string>>;

/** Packs every settings tab. */
export function packSettings(rows: SettingsRows): PackedSettings {
  const packed = settingsTabs.map((tab) => {
    const names = columnsOf(tab).map(([name]) => name);
    const cells = rows[tab].map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return names.map((name) => values.get(name) ?? null);
    });
    return [tab, JSON.stringify({ names, rows: cells })] as const;
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
  const { names, rows } = packedTab(tab, JSON.parse(json));
  const places = new Map(names.map((name, index) => [name, index]));
  const columns = columnsOf(tab).map(([name, column]) => ({
    name,
    at: places.get(name) ?? -1,
    empty: emptyOf(column),
  }));
  return rows.map((row: unknown) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    const fields: Record<string, unknown> = {};
    for (const { name, at, empty } of columns) fields[name] = cells[at] ?? empty;
    return typedRow(fields);
  });
}

const shape = v.object({ names: v.array(v.string()), rows: v.array(v.unknown()) });

function packedTab(tab: SettingsTab, json: unknown): v.InferOutput<typeof shape> {
  if (Array.isArray(json)) return { names: columnsOf(tab).map(([name]) => name), rows: json };
  const packed = v.safeParse(shape, json);
  if (!packed.success) throw new Error(`The settings tab ${tab} is not packed as rows.`);
  return packed.output;
}
