import type { Trait } from '../book';
import type { Box } from '../box';
import { traitAt } from '../traits';
import type { Applying } from './applying';

/**
 * Changes the traits of a box that reaches the last row: one entry a column, so that later rows have it too. Cells that
 * had a trait of their own keep it, changed.
 */
export function setColumnTraits(at: Applying, box: Box, change: (old: Trait) => Trait): void {
  const { draft } = at;
  const sheet = draft.sheet(box.sheetId);
  const { columnTraits } = draft.parts(box.sheetId);
  const changed = (id: number) => draft.intern(change(draft.trait(id)));
  for (let c = box.c0; c < box.c1; c++) {
    const before = columnTraits[c];
    for (let r = 0; r < sheet.rows.length; r++) {
      const own = sheet.rows[r]?.t?.[c];
      if (r >= box.r0 && own !== null && own !== undefined) draft.setTrait(sheet, { row: r, column: c }, changed(own));
    }
    // Rows between the old start and the new one keep what they had, as their own.
    if (before)
      for (let r = before.from; r < box.r0; r++) draft.setTrait(sheet, { row: r, column: c }, traitAt(sheet, r, c));
    if (before && before.from > box.r0)
      for (let r = box.r0; r < before.from; r++) keepPlain(at, { box, row: r, column: c }, changed(0));
    while (columnTraits.length < c) columnTraits.push(null);
    columnTraits[c] = {
      from: before && before.from > box.r0 ? before.from : box.r0,
      trait: changed(before?.trait ?? 0),
    };
  }
}

function keepPlain(
  at: Applying,
  cell: { readonly box: Box; readonly row: number; readonly column: number },
  trait: number,
): void {
  const sheet = at.draft.sheet(cell.box.sheetId);
  if (sheet.rows[cell.row]?.t?.[cell.column] == null) at.draft.setTrait(sheet, cell, trait);
}
