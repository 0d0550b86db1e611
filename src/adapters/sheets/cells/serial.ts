const dayMilliseconds = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a calendar day 'YYYY-MM-DD'; null for text that is no day. */
export function serialOf(day: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(at).toISOString().slice(0, 10) === day ? (at - epoch) / dayMilliseconds : null;
}

/** The calendar day of a serial number, its time of day left out; null outside the years 1900 to 9999. */
export function dayOf(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466) return null;
  return new Date(epoch + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}
