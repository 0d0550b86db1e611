/**
 * What to do about an error of a Google service, by its text (clarification 72, bad-inputs group C).
 * `again`: wait and repeat; `denied`: this person may not; `limit`: a daily quota is used up; `range`: a tab or row is not
 * where we thought; `final`: anything else, a repeat would not help.
 */
export type FaultKind = 'again' | 'denied' | 'limit' | 'range' | 'final';

const table: readonly (readonly [FaultKind, RegExp])[] = [
  ['limit', /too many times for one day|too much computer time for one day|limit exceeded: email/i],
  [
    'denied',
    /does not have permission|permission_denied|protected cell or object|\b403\b|authorization is required|you do not have permission/i,
  ],
  [
    'range',
    /unable to parse range|exceeds grid limits|no grid with id|no table with id|requested entity was not found/i,
  ],
  ['again', /quota exceeded for quota metric|\b429\b|rate limit/i],
  ['again', /a server error occurred|server error occurred|server not available|service unavailable|backend error/i],
  ['again', /timed out while accessing|timed out|deadline exceeded|address unavailable|internal error|empty response/i],
  [
    'again',
    /in a short time|try utilities\.sleep|too many scripts running simultaneously|invoked too many times per second/i,
  ],
  ['again', /too many lockservice operations|\b50[03]\b/i],
];

/** The kind of an error; an unknown text is final. */
export function faultKind(error: unknown): FaultKind {
  const message = error instanceof Error ? error.message : String(error);
  return table.find(([, text]) => text.test(message))?.[0] ?? 'final';
}
