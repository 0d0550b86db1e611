import type { Refusal } from '../../use-cases/ports';
import { cellName, letters, quoted } from './layout/a1';
import type { FoundRecord } from './read/found-record';
import type { Reading } from './read/read-register';
import { refuse } from './read/refusals';
import { errorsAmong } from './read/errors-among';

/** Records with cells that really show an error are refused, each cell named by its address [BAD-33]. */
export function errorRefusal(reading: Reading, records: readonly FoundRecord[]): Refusal | null {
  const doubtful = records.flatMap((it) => it.doubtful.map((name) => placeOf(reading, it, name)));
  const wrong = errorsAmong(
    reading.session.register,
    doubtful.map((it) => it.range),
  );
  const names = doubtful.filter((_, index) => wrong[index] === true).map((it) => it.name);
  return names.length === 0 ? null : refuse('store.cell.error', { cells: names.join(', ') });
}

function placeOf(
  reading: Reading,
  record: FoundRecord,
  name: string,
): { readonly name: string; readonly range: string } {
  const tab = reading.tabs.get(record.tab);
  const column = tab?.layout.at.get(name) ?? 0;
  const title = tab?.title ?? '';
  return { name: cellName(title, record.row, column), range: `${quoted(title)}!${letters(column)}${record.row}` };
}
