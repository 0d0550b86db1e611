import type { Text } from '../text/say';
import type { Verdict } from './gate';

export const met: Verdict = { state: 'met' };

/** Not met, with the sentence that says what is needed. */
export const notMet = (because: Text): Verdict => ({ state: 'not-met', because });

/** Does not apply here, with the reason. */
export const notApplicable = (because: Text): Verdict => ({ state: 'not-applicable', because });
