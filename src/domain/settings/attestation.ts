/** How the yearly attestation stands [ACT-03]. */
export interface Attestation {
  /** Day of the last one; '' where there was none. */
  readonly last: string;
  /** Day by which the next one is due; the day itself where there was none. */
  readonly due: string;
  readonly overdue: boolean;
}

/** The alignment of the process with the ITSM strategy is attested within a year of the last time; one that never was is overdue. */
export function attestationOn(days: readonly string[], today: string): Attestation {
  const last = days.reduce((latest, it) => (it > latest ? it : latest), '');
  const due = last === '' ? today : `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
  return { last, due, overdue: last === '' || due < today };
}
