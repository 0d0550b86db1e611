import type { RecentEntry } from '../../../use-cases/ports';
import type { Reading } from '../read/read-register';
import { fieldsIn, handEditCommand } from './told';
import { trailOf } from './trail';

/** So many entries of a release are looked back on; whatever came before them can no longer be undone. */
const most = 200;

/** The last entries about the asked release and its records, oldest first; altered ones and edits by hand are left out. */
export function recentIn(reading: Reading): readonly RecentEntry[] {
  if (reading.recent === '') return [];
  return trailOf(reading, [{ tab: 'releases', id: reading.recent }], most).flatMap(
    ({ tab, from, to, linked, ...entry }) =>
      tab && linked && entry.command !== handEditCommand
        ? [{ ...entry, tab, from: fieldsIn(tab, { ...empty(to), ...from }), to: fieldsIn(tab, to) }]
        : [],
  );
}

/** Columns that were empty before have no value there. */
const empty = (to: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(to).map((name) => [name, null]));
