import { checkSize } from './grid-size';
import type { Applying } from './applying';
import { deleting, inserting, moving } from './shift';
import { shiftParts } from './shift-parts';

/** Rows inserted before `index`; `inherit`: they look like the row before instead of the one after. */
export function insertRows(
  at: Applying,
  place: { readonly sheetId: number; readonly index: number; readonly count: number; readonly inherit: boolean },
): void {
  const { sheetId, index, count, inherit } = place;
  const { draft } = at;
  const sheet = draft.sheet(sheetId);
  const like = sheet.rows[inherit ? index - 1 : index]?.t ?? null;
  const parts = draft.parts(sheetId);
  if (index < sheet.rows.length)
    sheet.rows.splice(
      index,
      0,
      ...Array.from({ length: count }, () => (like ? { own: draft.own, v: [], t: [...like] } : null)),
    );
  parts.properties.gridProperties.rowCount += count;
  parts.columnTraits = parts.columnTraits.map(
    (it) =>
      it && {
        ...it,
        from: index <= it.from && !(inherit && index === it.from) ? it.from + (index < it.from ? count : 0) : it.from,
      },
  );
  shiftParts(at, inserting({ sheetId, rows: true }, index, count));
  checkSize(draft);
}

export function deleteRows(at: Applying, sheetId: number, [from, to]: readonly [number, number]): void {
  const { draft } = at;
  draft.sheet(sheetId).rows.splice(from, to - from);
  const parts = draft.parts(sheetId);
  const shift = deleting({ sheetId, rows: true }, from, to);
  parts.properties.gridProperties.rowCount -= to - from;
  parts.columnTraits = parts.columnTraits.map(
    (it) => it && { ...it, from: it.from - Math.max(0, Math.min(it.from, to) - from) },
  );
  shiftParts(at, shift);
}

export function moveRows(
  at: Applying,
  place: { readonly sheetId: number; readonly from: number; readonly to: number; readonly destination: number },
): void {
  const { sheetId, from, to, destination } = place;
  const { rows } = at.draft.sheet(sheetId);
  while (rows.length < Math.max(to, destination)) rows.push(null);
  const taken = rows.splice(from, to - from);
  rows.splice(destination > from ? destination - (to - from) : destination, 0, ...taken);
  shiftParts(at, moving({ sheetId, rows: true }, [from, to], destination));
}
