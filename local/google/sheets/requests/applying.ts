import type { sheets_v4 } from '@googleapis/sheets';
import { guard, type Caller } from '../protection';
import { boxOf, type Box } from '../box';
import type { Draft } from '../draft';

/** What a request works on: the draft of the batch, who calls, and the tally of the cells it wrote. */
export interface Applying {
  readonly draft: Draft;
  readonly caller: Caller;
  readonly tally: { cells: number };
}

/** The box of a range that is about to be changed, after its protections let the caller pass. */
export function writableBox(at: Applying, range: sheets_v4.Schema$GridRange | null | undefined): Box {
  const box = boxOf(at.draft, range);
  guard(at.draft, at.caller, box);
  return box;
}

/** Every row and column of a box. */
export function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let r = box.r0; r < box.r1; r++) for (let c = box.c0; c < box.c1; c++) visit(r, c);
}
