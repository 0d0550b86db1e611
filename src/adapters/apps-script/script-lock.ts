import { withRetry } from './with-retry';

/**
 * Runs `work` while no other execution of the script does. Null when the lock was not free within the wait
 * (milliseconds) [BAD-61]; the lock is given back whatever happens.
 */
export function withScriptLock<T>(patience: number, work: () => T): { readonly value: T } | null {
  const lock = LockService.getScriptLock();
  if (!withRetry(() => took(lock, patience))) return null;
  try {
    return { value: work() };
  } finally {
    lock.releaseLock();
  }
}

function took(lock: GoogleAppsScript.Lock.Lock, patience: number): boolean {
  try {
    return lock.tryLock(patience);
  } catch (error) {
    if (error instanceof Error && /lock timeout/i.test(error.message)) return false;
    throw error;
  }
}
