const day = 86_400_000;
const zero = Date.UTC(1899, 11, 30);

/** The calendar day and wall time of a serial number (days since 1899-12-30), as a UTC date object. */
export const dateOfSerial = (serial: number) => new Date(zero + Math.round(serial * 86_400) * 1000);

/** Serial number of a calendar day; null where there is no such day. */
export function serialOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return Math.round((at.getTime() - zero) / day);
}
