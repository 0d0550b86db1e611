import { faultKind } from './fault-kind';

const tries = 4;

/**
 * Calls a service again where its error says that waiting helps: at most 4 tries, waits of 1, 2 and 4 s with up to 1 s of
 * chance (Google's truncated exponential backoff). Only for calls that may be repeated: reads, locks, properties.
 */
export function withRetry<T>(call: () => T): T {
  for (let tried = 1; ; tried++) {
    try {
      return call();
    } catch (error) {
      if (tried === tries || faultKind(error) !== 'again') throw error;
      waitBeforeTry(tried);
    }
  }
}

/** Waits before the next try, longer each time. */
export function waitBeforeTry(tried: number): void {
  Utilities.sleep(2 ** (tried - 1) * 1000 + Math.floor(Math.random() * 1000));
}
