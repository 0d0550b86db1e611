import type { TabId } from '../../../domain/register/workbook';
import type { Raw, RawRow } from '../cells/raw';
import type { Layout } from '../layout/layout';

/** What was read of a tab. Row numbers count from 1; the header is row 1. */
export interface TabReading {
  readonly tab: TabId;
  readonly title: string;
  header: RawRow;
  layout: Layout;
  /** Keys of row 2 and below as read; null where they were not asked for. */
  keys: readonly Raw[] | null;
  /** Rows of each key, so that a double one is seen. */
  readonly rowsOfKey: Map<string, number[]>;
  readonly rows: Map<number, RawRow>;
  readonly columns: Map<string, readonly Raw[]>;
}

/** A key as it is compared: as text, the blanks around it left in. */
export const keyText = (cell: Raw | undefined): string => String(cell ?? '');

/** Cell of a row in a named column. */
export const cellIn = (reading: { readonly layout: Layout }, row: RawRow, name: string): Raw =>
  row[reading.layout.at.get(name) ?? -1] ?? '';

/** Takes the key column in. */
export function takeKeys(reading: TabReading, keys: readonly Raw[]): void {
  reading.keys = keys;
  reading.rowsOfKey.clear();
  keys.forEach((cell, index) => {
    const key = keyText(cell);
    if (key === '') return;
    const rows = reading.rowsOfKey.get(key);
    if (rows) rows.push(index + 2);
    else reading.rowsOfKey.set(key, [index + 2]);
  });
}

/** Rows whose key is one of the ids or begins with one of the prefixes. */
export function rowsAsked(
  reading: TabReading,
  ids: ReadonlySet<string>,
  prefixes: ReadonlySet<string>,
): readonly number[] {
  const rows = [...ids].flatMap((id) => reading.rowsOfKey.get(id) ?? []);
  if (prefixes.size === 0) return rows;
  const begins = [...prefixes];
  for (const [key, at] of reading.rowsOfKey) if (begins.some((it) => key.startsWith(it))) rows.push(...at);
  return rows;
}
