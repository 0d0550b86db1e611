import type { Column, Language } from '../register/schema';
import { columnsOf, type TabId } from '../register/workbook';
import { inLanguage } from '../text/say';
import { toFormulaSafe } from './formula-safe';
import { writeNumber } from './read-number';

/** A row of a tab by column name; a missing column is empty. */
export type TabRow = Readonly<Record<string, unknown>>;

/**
 * A tab as CSV: every column under its header in the register's language, RFC 4180, with a byte order mark so that spreadsheets read
 * UTF-8. No text starts a formula; numbers are left as numbers [BAD-05, BAD-09]. Importing it again gives the same values.
 */
export function writeCsv(tab: TabId, rows: readonly TabRow[], language: Language): string {
  const columns = columnsOf(tab);
  const head = columns.map(([, { header }]) => inLanguage(header, language));
  const lines = rows.map((row) => columns.map(([name, column]) => fieldOf(row[name], column, language)));
  return `\uFEFF${[head, ...lines].map((it) => `${it.map(quoted).join(',')}\r\n`).join('')}`;
}

function fieldOf(value: unknown, { choices }: Column, language: Language): string {
  if (typeof value === 'number') return Number.isFinite(value) ? writeNumber(value) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Array.isArray(value)) return toFormulaSafe(value.join(', '));
  if (typeof value !== 'string') return '';
  const word = choices && Object.entries(choices).find(([code]) => code === value)?.[1];
  return toFormulaSafe(word ? inLanguage(word, language) : value);
}

const quoted = (field: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
