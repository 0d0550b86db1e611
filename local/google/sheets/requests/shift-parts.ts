import type { Parts } from '../book';
import type { Applying } from './applying';
import { shifted, type Shift } from './shift';

/** After rows or columns moved: everything that points at cells of the tab points at the same cells again. */
export function shiftParts(at: Applying, shift: Shift): void {
  const { draft } = at;
  const parts = draft.parts(shift.sheetId);
  parts.tables = parts.tables.flatMap((it) => movedTable(it, shift));
  parts.protections = parts.protections
    .filter((it) => !it.range || shifted(it.range, shift) !== null)
    .map((it) => shifted(it, shift) ?? it);
  parts.conditional = parts.conditional
    .map((it) => shifted(it, shift) ?? it)
    .filter((it) => it.ranges && it.ranges.length > 0);
  parts.merges = shifted(parts.merges, shift) ?? [];
  parts.filter =
    parts.filter && (!parts.filter.range || shifted(parts.filter.range, shift)) ? shifted(parts.filter, shift) : null;
  for (const sheet of draft.all()) {
    const { sheetId } = sheet.parts.properties;
    if (sheet.parts.charts.length > 0)
      draft.parts(sheetId).charts = sheet.parts.charts.map((it) => shifted(it, shift) ?? it);
  }
  draft.named = draft.named.flatMap((it) => (shifted(it.range, shift) ? [shifted(it, shift) ?? it] : []));
  draft.metadata = draft.metadata.flatMap((it) => movedMetadata(it, shift));
}

type Table = Parts['tables'][number];

function movedTable(table: Table, shift: Shift): readonly Table[] {
  const range = shifted(table.range, shift);
  if (!range) return [];
  if (shift.rows) return [{ ...table, range }];
  const from = table.range.startColumnIndex ?? 0;
  const start = range.startColumnIndex ?? 0;
  const columnProperties = (table.columnProperties ?? [])
    .flatMap((it) => {
      const index = shift.at(from + (it.columnIndex ?? 0));
      return index === null ? [] : [{ ...it, columnIndex: index - start }];
    })
    .sort((a, b) => a.columnIndex - b.columnIndex);
  return [{ ...table, range, columnProperties }];
}

type Metadata = Applying['draft']['metadata'][number];

function movedMetadata(it: Metadata, shift: Shift): readonly Metadata[] {
  const place = it.location?.dimensionRange;
  if (!place || (place.sheetId ?? 0) !== shift.sheetId || (place.dimension === 'ROWS') !== shift.rows) return [it];
  const index = shift.at(place.startIndex ?? 0);
  if (index === null) return [];
  return [
    { ...it, location: { ...it.location, dimensionRange: { ...place, startIndex: index, endIndex: index + 1 } } },
  ];
}
