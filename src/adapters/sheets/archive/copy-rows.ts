import { childTabs, type ChildTab } from '../../../domain/register/workbook';
import { sameRow, type Raw, type RawRow } from '../cells/raw';
import { columnRange, rowsRange } from '../layout/a1';
import { sheetIdOf } from '../layout/tab-ids';
import type { FoundRecord } from '../read/found-record';
import { runsOf } from '../read/hints';
import type { Reading } from '../read/read-register';
import { cellIn, keyText } from '../read/tab-reading';
import { readRanges, write } from '../spreadsheet';
import { appendRows, updateCells, type SheetRequest } from '../write/requests';
import type { ArchiveFile } from './archive-file';

/** A record as it has to stand in the archive: the cells of the product's columns, exactly as they stand in the register. */
interface Copy {
  readonly tab: ChildTab;
  readonly id: string;
  readonly cells: RawRow;
}

/** A row of the archive; row from 1. */
interface There {
  readonly row: number;
  readonly cells: RawRow;
}

/**
 * Copies records into the archive, once each by their ids, and compares what stands there with what was read. Repeated, it
 * adds nothing; a copy of an earlier try that no longer fits is written anew. Throws where the archive does not hold them.
 */
export function copyRows(file: ArchiveFile, reading: Reading, records: readonly FoundRecord[]): void {
  const copies = records.map((it) => copyOf(file, reading, it));
  const before = standing(file, copies);
  const requests = requestsFor(copies, before);
  if (requests.length === 0) return;
  write(file.id, requests);
  const after = standing(file, copies);
  const lost = copies.find((it) => !stands(it, after));
  if (lost) throw new Error(`The archive does not hold ${lost.id} of ${lost.tab} as it was written.`);
}

function copyOf(file: ArchiveFile, reading: Reading, { tab, id, raw }: FoundRecord): Copy {
  const [child, from] = [childTabs.find((it) => it === tab), reading.tabs.get(tab)];
  if (!child || !from) throw new Error(`${id} of ${tab} has no place in the archive.`);
  const { at, width } = file.layoutOf(child);
  const cells: Raw[] = Array.from({ length: width }, () => '');
  for (const [name, column] of at) cells[column] = cellIn(from, raw, name);
  return { tab: child, id, cells };
}

const placeOf = ({ tab, id }: Pick<Copy, 'tab' | 'id'>): string => `${tab} ${id}`;
const stands = (it: Copy, there: ReadonlyMap<string, There>): boolean =>
  sameRow(it.cells, there.get(placeOf(it))?.cells ?? []);

/** The rows of the archive with these ids, by place: one read of the keys, one of the rows. */
function standing(file: ArchiveFile, copies: readonly Copy[]): ReadonlyMap<string, There> {
  const tabs = [...new Set(copies.map((it) => it.tab))];
  const columns = readRanges(
    file.id,
    tabs.map((tab) => columnRange(file.titleOf(tab), file.layoutOf(tab).at.get('id') ?? 0)),
  );
  const wanted = new Set(copies.map(placeOf));
  const runs = tabs.flatMap((tab, index) => {
    const rows = (columns[index] ?? []).flatMap(([key], down) =>
      wanted.has(placeOf({ tab, id: keyText(key) })) ? [down + 2] : [],
    );
    return runsOf(rows, 50).map((run) => ({ tab, run }));
  });
  const answers =
    runs.length === 0
      ? []
      : readRanges(
          file.id,
          runs.map(({ tab, run }) => rowsRange(file.titleOf(tab), run, file.layoutOf(tab).width)),
        );
  const there = new Map<string, There>();
  runs.forEach(({ tab, run }, n) =>
    answers[n]?.forEach((cells, down) => {
      const id = keyText(cells[file.layoutOf(tab).at.get('id') ?? 0]);
      there.set(placeOf({ tab, id }), { row: run.from + down, cells });
    }),
  );
  return there;
}

function requestsFor(copies: readonly Copy[], there: ReadonlyMap<string, There>): readonly SheetRequest[] {
  const again = copies.flatMap((it) => {
    const known = there.get(placeOf(it));
    if (!known || stands(it, there)) return [];
    return [updateCells({ sheetId: sheetIdOf(it.tab), row: known.row - 1, column: 0 }, it.cells)];
  });
  const fresh = copies.filter((it) => !there.has(placeOf(it)));
  const tabs = [...new Set(fresh.map((it) => it.tab))];
  return [
    ...again,
    ...tabs.map((tab) =>
      appendRows(
        { sheetId: sheetIdOf(tab) },
        fresh.filter((it) => it.tab === tab).map((it) => it.cells),
      ),
    ),
  ];
}
