import type { Language } from '../../domain/register/schema';
import { settingsTabs } from '../../domain/register/workbook';
import type { SettingsRows } from '../../domain/settings/settings';

/** The default settings of a language out of the resource that ships beside the script; read only at set-up (decision 9). */
export function defaultSettings(language: Language): SettingsRows {
  const all: unknown = JSON.parse(HtmlService.createHtmlOutputFromFile('defaults').getContent());
  const rows =
    typeof all === 'object' && all !== null ? new Map<string, unknown>(Object.entries(all)).get(language) : undefined;
  if (!isSettings(rows)) throw new Error(`The resource of default settings has no complete rows in ${language}.`);
  return rows;
}

const isSettings = (rows: unknown): rows is SettingsRows =>
  typeof rows === 'object' &&
  rows !== null &&
  settingsTabs.every((tab) => Array.isArray(new Map<string, unknown>(Object.entries(rows)).get(tab)));
