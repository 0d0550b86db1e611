const dayLength = 86_400_000;

/** Calendar days from one day to another, both 'YYYY-MM-DD'; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayLength);
