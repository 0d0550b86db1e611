const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Brussels',
});

/** An instant as a short text in the workspace's zone, e.g. 14 May, 09:30. */
export const moment = (instant: string): string => format.format(new Date(instant));
