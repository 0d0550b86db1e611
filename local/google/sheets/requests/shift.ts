/** How the indexes of one dimension change: `at` gives the new index of an old one, null where it is deleted. */
export interface Shift {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly at: (index: number) => number | null;
  /** New start and end of a span, null where nothing is left of it. */
  readonly span: (start: number, end: number) => readonly [number, number] | null;
}

type Where = Pick<Shift, 'sheetId' | 'rows'>;

export const inserting = (where: Where, index: number, count: number): Shift => ({
  ...where,
  at: (i) => (i >= index ? i + count : i),
  span: (start, end) => [start >= index ? start + count : start, end > index ? end + count : end],
});

export function deleting(where: Where, from: number, to: number): Shift {
  const before = (i: number) => i - Math.max(0, Math.min(i, to) - from);
  return {
    ...where,
    at: (i) => (i >= from && i < to ? null : before(i)),
    span: (start, end) => (before(start) < before(end) ? [before(start), before(end)] : null),
  };
}

export function moving(where: Where, [from, to]: readonly [number, number], destination: number): Shift {
  const count = to - from;
  const target = destination > from ? destination - count : destination;
  const at = (i: number) => {
    if (i >= from && i < to) return target + i - from;
    const without = i >= to ? i - count : i;
    return without >= target ? without + count : without;
  };
  // A span that the move tears apart stays where it was.
  const span = (start: number, end: number): readonly [number, number] => {
    // Beyond the move nothing changes its place; spans without an end reach far.
    const last = Math.min(end, Math.max(start + 1, to, destination) + 1);
    let [low, high] = last < end ? [Infinity, end - 1] : [Infinity, -Infinity];
    for (let i = start; i < last; i++) [low, high] = [Math.min(low, at(i)), Math.max(high, at(i))];
    return high - low === end - start - 1 ? [low, high + 1] : [start, end];
  };
  return { ...where, at, span };
}

const isRecord = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

const spanKeys = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'];

/** A copy with every GridRange and GridCoordinate of that tab moved along; a range that is gone is left out of its list. */
export function shifted<T>(value: T, shift: Shift): T | null {
  return walk(value, shift) as T | null;
}

function walk(value: unknown, shift: Shift): unknown {
  if (Array.isArray(value)) return value.map((it: unknown) => walk(it, shift)).filter((it) => it !== null);
  if (!isRecord(value)) return value;
  if (spanKeys.some((key) => value[key] !== undefined)) return shiftRange(value, shift);
  if (value['rowIndex'] !== undefined || value['columnIndex'] !== undefined) return shiftPlace(value, shift);
  const out: Record<string, unknown> = {};
  for (const [key, it] of Object.entries(value)) {
    const next = walk(it, shift);
    if (next !== null || it === null) out[key] = next;
  }
  return out;
}

const onTab = (value: Record<string, unknown>, shift: Shift) => (value['sheetId'] ?? 0) === shift.sheetId;
const numeric = (it: unknown) => (typeof it === 'number' ? it : null);

function shiftRange(range: Record<string, unknown>, shift: Shift): Record<string, unknown> | null {
  if (!onTab(range, shift)) return range;
  const from = shift.rows ? 'startRowIndex' : 'startColumnIndex';
  const to = shift.rows ? 'endRowIndex' : 'endColumnIndex';
  const [start, end] = [numeric(range[from]), numeric(range[to])];
  if (start === null && end === null) return range;
  const span = shift.span(start ?? 0, end ?? 1_000_000_000);
  if (!span) return null;
  return {
    ...range,
    ...(start === null ? {} : { [from]: span[0] }),
    ...(end === null ? {} : { [to]: span[1] }),
  };
}

function shiftPlace(place: Record<string, unknown>, shift: Shift): Record<string, unknown> {
  const key = shift.rows ? 'rowIndex' : 'columnIndex';
  if (!onTab(place, shift)) return place;
  return { ...place, [key]: shift.at(numeric(place[key]) ?? 0) ?? 0 };
}
