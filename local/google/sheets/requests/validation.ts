import type { sheets_v4 } from '@googleapis/sheets';
import type { Trait } from '../book';
import { traitAt } from '../traits';
import { eachCell, writableBox, type Applying } from './applying';
import { setColumnTraits } from './column-traits';

/** Sets the rule of every cell in a range, or takes it away where none is given. */
export function setDataValidation(
  at: Applying,
  request: sheets_v4.Schema$SetDataValidationRequest,
): sheets_v4.Schema$Response {
  const box = writableBox(at, request.range);
  const { draft } = at;
  const change = (old: Trait): Trait => {
    const { format, note } = old;
    const rest = { ...(format ? { format } : {}), ...(note ? { note } : {}) };
    return request.rule ? { ...rest, validation: structuredClone(request.rule) } : rest;
  };
  const sheet = draft.sheet(box.sheetId);
  if (box.r1 === sheet.parts.properties.gridProperties.rowCount) setColumnTraits(at, box, change);
  else
    eachCell(box, (row, column) => {
      const old = traitAt(sheet, row, column);
      const next = draft.intern(change(draft.trait(old)));
      if (next !== old) draft.setTrait(sheet, { row, column }, next);
    });
  return {};
}
