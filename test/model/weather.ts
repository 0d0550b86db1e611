import type { TestDesk } from '../store/desk';

/** Errors that Google's services are known to raise (bad-inputs group C, clarification 72). */
const before = [
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Server error occurred, please try again',
  'Server not available',
  'Service Spreadsheets timed out while accessing document with id 1abc.',
  'Service unavailable',
  'Empty response',
  'Internal error',
  'Address unavailable',
  'There are too many scripts running simultaneously for this Google user account.',
  'Script invoked too many times per second for this Google user account.',
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  'Service invoked too many times for one day: spreadsheets.',
  'Service using too much computer time for one day',
  'Too many LockService operations',
  'Lock timeout: another process was holding the lock for too long',
  'API call to sheets.spreadsheets.batchUpdate failed with error: Internal error encountered.',
  "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' (429)",
  'API call to sheets.spreadsheets.values.batchGet failed with error: The caller does not have permission (403)',
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.',
  'API call to sheets.spreadsheets.batchUpdate failed with error: The service is currently unavailable. (503)',
  'Exceeded maximum execution time',
  'Authorization is required to perform that action.',
  'An error that nobody has seen before',
];

/** Errors that are reported although the call took effect. */
const after = before.filter((it) => /timed out|server error|Internal error|Empty|unavailable|maximum|nobody/i.test(it));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One service call in twenty fails while the work runs; half of those after they took effect. */
export function inBadWeather<T>(workspace: TestDesk['workspace'], seed: number, work: () => T): T {
  const chance = chances(seed);
  const strike = (texts: readonly string[]) => (): void => {
    if (chance() < 0.025) throw new Error(texts[Math.floor(chance() * texts.length)]);
  };
  workspace.faults.before = strike(before);
  workspace.faults.after = strike(after);
  try {
    return work();
  } finally {
    delete workspace.faults.before;
    delete workspace.faults.after;
  }
}
