import * as v from 'valibot';
import type { TabId } from '../../../domain/register/workbook';
import { letters, quoted } from '../layout/a1';
import { sheetIdOf, tabIds } from '../layout/tab-ids';
import { copyCells, updateCells, type GridRange, type SheetRequest } from './requests';
import { rowCode, type Addition, type Target } from './targets';

/** Widest row that can be kept; what a commit notes about itself stands in the column after. */
export const scratchWidth = 100;
/** Rows of the tab: header, the commit's own line, and one for each row that a commit relies on. */
export const scratchRows = 450;
export const mostTargets = scratchRows - 2;

const tab = v.pipe(
  v.string(),
  v.check((it) => tabIds.some((known) => known === it)),
  v.transform((it) => it as TabId),
);
const commitNote = v.object({
  seq: v.number(),
  head: v.string(),
  targets: v.number(),
  added: v.array(v.object({ tab, key: v.number(), width: v.number(), ids: v.array(v.string()) })),
});
const targetNote = v.object({
  tab,
  row: v.number(),
  key: v.number(),
  width: v.number(),
  code: v.string(),
  spans: v.array(v.object({ at: v.number(), count: v.number(), code: v.string() })),
});

/** What a commit notes in the scratch tab, enough to check it or to take it back after a kill. */
export type CommitNote = v.InferOutput<typeof commitNote>;
export type TargetNote = v.InferOutput<typeof targetNote>;

export const readCommitNote = (cell: unknown): CommitNote => v.parse(commitNote, JSON.parse(String(cell)));
export const readTargetNote = (cell: unknown): TargetNote => v.parse(targetNote, JSON.parse(String(cell)));

const scratchSheet = sheetIdOf('scratch');
/** Row (from 0) that keeps the n-th target. */
const keptAt = (index: number): number => index + 2;

const block = (sheetId: number, row: number, columns: { readonly from: number; readonly to: number }): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: columns.from,
  endColumnIndex: columns.to,
});

/** Copies every target to the scratch tab, and notes what the commit is. */
export function keepTargets(
  head: { readonly seq: number; readonly head: string },
  targets: readonly Target[],
  additions: readonly Addition[],
): readonly SheetRequest[] {
  const added = additions.map((it) => ({ tab: it.tab, key: it.keyColumn, width: it.width, ids: it.ids }));
  const own = JSON.stringify({ ...head, targets: targets.length, added });
  const notes = targets.map((it, index) =>
    updateCells({ sheetId: scratchSheet, row: keptAt(index), column: scratchWidth }, [JSON.stringify(noteOf(it))]),
  );
  const copies = targets.map((it, index) =>
    copyCells(
      block(sheetIdOf(it.tab), it.row - 1, { from: 0, to: it.width }),
      block(scratchSheet, keptAt(index), { from: 0, to: it.width }),
    ),
  );
  return [updateCells({ sheetId: scratchSheet, row: 1, column: scratchWidth }, [own]), ...notes, ...copies];
}

function noteOf({ tab: of, row, keyColumn, width, asRead, spans }: Target): TargetNote {
  const written = spans.map(({ column, cells }) => ({
    at: column,
    count: cells.length,
    code: rowCode(cells, cells.length),
  }));
  return { tab: of, row, key: keyColumn, width, code: rowCode(asRead, width), spans: written };
}

/** Copies a span back from the scratch tab to a row (from 1). */
export const putBack = (
  index: number,
  to: { readonly tab: TabId; readonly row: number },
  span: { readonly at: number; readonly count: number },
): SheetRequest => {
  const columns = { from: span.at, to: span.at + span.count };
  return copyCells(block(scratchSheet, keptAt(index), columns), block(sheetIdOf(to.tab), to.row - 1, columns));
};

/** The kept rows as a range, for the answer of the write. */
export const keptRange = (title: string, targets: readonly { readonly width: number }[]): string =>
  `${quoted(title)}!A3:${letters(Math.max(1, ...targets.map((it) => it.width)) - 1)}${targets.length + 2}`;

/** The commit's own line, and the lines of its targets with their notes. */
export const noteRange = (title: string): string =>
  `${quoted(title)}!${letters(scratchWidth)}2:${letters(scratchWidth)}${scratchRows}`;
export const keptRows = (title: string, count: number): string =>
  `${quoted(title)}!A3:${letters(scratchWidth - 1)}${count + 2}`;
