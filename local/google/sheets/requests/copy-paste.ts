import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue, Sheet } from '../book';
import { boxOf, cellsIn, type Box } from '../box';
import { guard } from '../protection';
import { SheetsRefusal } from '../refusal';
import { traitAt } from '../traits';
import type { Applying } from './applying';

interface Copied {
  readonly value: CellValue;
  readonly trait: number;
}

const valueTypes = new Set(['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMULA', 'PASTE_NO_BORDERS']);
const formatTypes = new Set(['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_NO_BORDERS']);

/** Copies a range; a destination that is a multiple of it is filled, a smaller one is gone beyond. */
export function copyPaste(at: Applying, request: sheets_v4.Schema$CopyPasteRequest): sheets_v4.Schema$Response {
  const type = request.pasteType ?? 'PASTE_NORMAL';
  if (request.pasteOrientation === 'TRANSPOSE')
    throw new SheetsRefusal('not in the local workspace: CopyPasteRequest.pasteOrientation TRANSPOSE');
  if (!valueTypes.has(type) && !formatTypes.has(type))
    throw new SheetsRefusal(`not in the local workspace: CopyPasteRequest.pasteType ${type}`);
  const source = boxOf(at.draft, request.source);
  const target = filled(source, boxOf(at.draft, request.destination), at);
  guard(at.draft, at.caller, target);
  const cells = copyOf(at.draft.peek(source.sheetId), source);
  const sheet = at.draft.sheet(target.sheetId);
  const [tall, wide] = [source.r1 - source.r0, source.c1 - source.c0];
  for (let r = target.r0; r < target.r1; r++) {
    for (let c = target.c0; c < target.c1; c++) {
      const it = cells[((r - target.r0) % tall) * wide + ((c - target.c0) % wide)];
      if (!it) continue;
      if (valueTypes.has(type)) at.draft.setValue(sheet, { row: r, column: c }, it.value);
      if (formatTypes.has(type) && traitAt(sheet, r, c) !== it.trait)
        at.draft.setTrait(sheet, { row: r, column: c }, it.trait);
    }
  }
  at.tally.cells += cellsIn(target);
  return {};
}

/** The box that is really written. */
function filled(source: Box, target: Box, at: Applying): Box {
  const [tall, wide] = [source.r1 - source.r0, source.c1 - source.c0];
  const [height, width] = [target.r1 - target.r0, target.c1 - target.c0];
  const r1 = target.r0 + (height % tall === 0 && height > 0 ? height : tall);
  const c1 = target.c0 + (width % wide === 0 && width > 0 ? width : wide);
  return {
    ...boxOf(at.draft, {
      sheetId: target.sheetId,
      startRowIndex: target.r0,
      endRowIndex: r1,
      startColumnIndex: target.c0,
      endColumnIndex: c1,
    }),
    open: false,
  };
}

function copyOf(sheet: Sheet, box: Box): readonly Copied[] {
  const cells: Copied[] = [];
  for (let r = box.r0; r < box.r1; r++)
    for (let c = box.c0; c < box.c1; c++)
      cells.push({ value: sheet.rows[r]?.v[c] ?? null, trait: traitAt(sheet, r, c) });
  return cells;
}
