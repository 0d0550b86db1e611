import { text, type Text } from '../text/say';
import type { Language } from '../register/schema';
import { csvRecords, detectSeparator, withoutDeclaration, type CsvRecord, type Separator } from './csv';
import { findDayOrder, type DayOrder } from './day-order';
import { targetOf } from './import-columns';
import { proposeMapping, type Mapping } from './propose-mapping';
import type { CompanyTime } from './read-day';
import { readRecord, type ReadRecord, type TakenColumn } from './read-record';
import { refuseRepeats } from './repeats';

/** What a person has confirmed about a file, and by what its cells are read. */
export interface FileWishes {
  /** Column of the register by header of the file; absent: proposed. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly dayOrder?: DayOrder;
  /** Locale of the register's sheet, e.g. 'fr_BE'; a bare language where no more is known. */
  readonly locale: string;
  readonly language: Language;
  readonly time: CompanyTime;
}

/** A file as the import sees it: how it was understood, and its records in order. */
export interface ImportFile {
  readonly separator: Separator;
  readonly headers: readonly { readonly header: string; readonly column: string; readonly example: string }[];
  readonly dayOrder: DayOrder;
  /** True where a person must say whether days or months come first [BAD-28]. */
  readonly askDayOrder: boolean;
  readonly records: readonly ReadRecord[];
}

/** Reads a CSV text. Refuses a file without a header and a record, and one in which no header means a release's title or id. */
export function readFile(csv: string, wishes: FileWishes): ImportFile | { readonly refused: Text } {
  const separator = detectSeparator(csv);
  const [head, ...records] = csvRecords(withoutDeclaration(csv), separator);
  if (!head || records.length === 0) return { refused: text('import.file.empty') };
  const names = uniqueHeaders(head.cells);
  const mapping = checkedMapping(names, wishes.mapping);
  if ('refused' in mapping) return { refused: mapping.refused };
  const columns = takenColumns(names, mapping.columns);
  if (!columns.some((it) => it.column === 'title' || it.column === 'id'))
    return { refused: text('import.file.no-title') };
  const found = findDayOrder(dateCells(records, columns), wishes.locale);
  const dayOrder = wishes.dayOrder ?? found.order;
  const reading = { language: wishes.language, time: wishes.time, dayOrder };
  return {
    separator,
    headers: names.map((header, place) => ({
      header,
      column: mapping.columns[header] ?? '',
      example: exampleOf(records, place),
    })),
    dayOrder,
    askDayOrder: found.ask && wishes.dayOrder === undefined,
    records: refuseRepeats(records.map((record) => readRecord(record, columns, { width: names.length, reading }))),
  };
}

/** Headers that can be told apart: an empty one is called by its number, a repeated one gets a number behind. */
function uniqueHeaders(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, place) => {
    const header = cell.replace(/^\uFEFF/, '').trim() || `#${String(place + 1)}`;
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${String(times)})`;
  });
}

/** The mapping to use; refuses a column that cannot be filled or is given twice. */
function checkedMapping(
  names: readonly string[],
  wished: Readonly<Record<string, string>> | undefined,
): { readonly columns: Mapping } | { readonly refused: Text } {
  if (!wished) return { columns: proposeMapping(names) };
  const given = new Set<string>();
  const columns: [string, ReturnType<typeof columnNamed>][] = [];
  for (const header of names) {
    const name = wished[header] ?? '';
    const column = columnNamed(name);
    if (name !== '' && column === '') return { refused: text('import.mapping.unknown', { header, column: name }) };
    if (column !== '' && given.has(column)) return { refused: text('import.mapping.twice', { header, column: name }) };
    given.add(column);
    columns.push([header, column]);
  }
  return { columns: Object.fromEntries(columns) };
}

const columnNamed = (name: string): Mapping[string] => targetOf(name)?.column ?? '';

const takenColumns = (names: readonly string[], columns: Mapping): readonly TakenColumn[] =>
  names.flatMap((header, place) => {
    const column = columns[header] ?? '';
    return column === '' ? [] : [{ place, header, column }];
  });

function dateCells(records: readonly CsvRecord[], columns: readonly TakenColumn[]): readonly string[] {
  const places = columns
    .filter((it) => ['day', 'instant'].includes(targetOf(it.column)?.kind ?? ''))
    .map((it) => it.place);
  return records.flatMap(({ cells }) => places.map((place) => cells[place] ?? ''));
}

const exampleOf = (records: readonly CsvRecord[], place: number): string =>
  (records.find(({ cells }) => (cells[place] ?? '').trim() !== '')?.cells[place] ?? '').slice(0, 80);
