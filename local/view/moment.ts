const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  formats.set(zone, made);
  return made;
}

/** An instant as a short text in that time zone, e.g. 14 May 2026, 09:30. */
export const moment = (instant: string, zone: string): string => formatIn(zone).format(new Date(instant));
