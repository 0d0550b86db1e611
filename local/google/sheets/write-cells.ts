import type { sheets_v4 } from '@googleapis/sheets';
import type { Sheet, Trait } from './book';
import { cellOf } from './cell-value';
import type { Draft } from './draft';
import { overlay, type Mask } from './field-mask';
import { SheetsRefusal } from './refusal';
import { traitAt } from './traits';

const writable = new Set(['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation']);

/** Refuses cell fields that are read-only or that the workspace does not keep. */
export function checkCellMask(mask: Mask): void {
  for (const name of Object.keys(mask))
    if (!writable.has(name)) throw new SheetsRefusal(`not in the local workspace: writing CellData.${name}`);
}

const touches = (mask: Mask, name: string) => Object.keys(mask).length === 0 || mask[name] !== undefined;

/** The trait that results when the masked fields of `data` are laid over `old`. */
export function changedTrait(old: Trait, data: sheets_v4.Schema$CellData, mask: Mask): Trait {
  const format = touches(mask, 'userEnteredFormat')
    ? overlay(old.format ?? {}, data.userEnteredFormat ?? {}, mask['userEnteredFormat'] ?? {})
    : old.format;
  const validation = touches(mask, 'dataValidation') ? data.dataValidation : old.validation;
  const note = touches(mask, 'note') ? data.note : old.note;
  return {
    ...(format && Object.keys(format).length > 0 ? { format } : {}),
    ...(validation ? { validation } : {}),
    ...(note ? { note } : {}),
  };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Writes the masked fields of one cell; what the mask names and the data lacks is cleared. */
export function writeCell(
  draft: Draft,
  at: { readonly sheet: Sheet; readonly place: Place },
  cell: { readonly data: sheets_v4.Schema$CellData; readonly mask: Mask },
): void {
  const { sheet, place } = at;
  const { data, mask } = cell;
  if (touches(mask, 'userEnteredValue')) draft.setValue(sheet, place, cellOf(data.userEnteredValue));
  if (!['userEnteredFormat', 'dataValidation', 'note'].some((it) => touches(mask, it))) return;
  const old = traitAt(sheet, place.row, place.column);
  const next = draft.intern(changedTrait(draft.trait(old), data, mask));
  if (next !== old) draft.setTrait(sheet, place, next);
}
