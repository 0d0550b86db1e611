import * as v from 'valibot';

const shape = v.record(v.string(), v.number());

/** Working days of hypercare of each member, out of the package's cell; an empty cell has none. */
export const daysByMember = (cell: string): Readonly<Record<string, number>> =>
  cell === '' ? {} : v.parse(shape, JSON.parse(cell));

/** The cell with a member's days, or without the member where `days` is null. */
export function withDays(cell: string, member: string, days: number | null): string {
  const others = Object.entries(daysByMember(cell)).filter(([id]) => id !== member);
  return JSON.stringify(Object.fromEntries(days === null ? others : [...others, [member, days]]));
}

/** The longest hypercare of the members (domain.md 2.2); 0 for a package without any. */
export const longestDays = (cell: string): number => Math.max(0, ...Object.values(daysByMember(cell)));
