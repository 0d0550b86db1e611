import type { Refusal } from '../../use-cases/ports';
import { cellName, quoted } from './layout/a1';
import { letters } from './layout/a1';
import type { FoundRecord } from './read/found-record';
import type { Reading } from './read/read-register';
import { refuse } from './read/refusals';
import { describe } from './spreadsheet';

/**
 * Cells of the records that read like an error word are looked at again, because the words of an error and the same words
 * typed as text read alike (clarification 72). Real errors are named by their address and refused [BAD-33].
 */
export function errorRefusal(reading: Reading, records: readonly FoundRecord[]): Refusal | null {
  const doubtful = records.flatMap((it) => it.doubtful.map((name) => placeOf(reading, it, name)));
  if (doubtful.length === 0) return null;
  const fields = 'sheets.data.rowData.values.effectiveValue';
  const wrong = doubtful.filter(({ range }) => isError(describe(reading.session.register, fields, [range])));
  return wrong.length === 0 ? null : refuse('store.cell.error', { cells: wrong.map((it) => it.name).join(', ') });
}

function placeOf(reading: Reading, record: FoundRecord, name: string): { readonly name: string; readonly range: string } {
  const tab = reading.tabs.get(record.tab);
  const column = tab?.layout.at.get(name) ?? 0;
  const title = tab?.title ?? '';
  return { name: cellName(title, record.row, column), range: `${quoted(title)}!${letters(column)}${record.row}` };
}

function isError({ sheets = [] }: ReturnType<typeof describe>): boolean {
  return sheets.some((it) => it.data?.some(({ rowData = [] }) => rowData.some(({ values = [] }) => values.some((cell) => cell.effectiveValue?.errorValue !== undefined))));
}
