import type { Call } from '../engine/ops/contract';
import { standIn } from './stand-in';

/** LockService: the script lock; the product uses no other. */
export function lockService(call: Call) {
  const lock = {
    tryLock: (ms: number) => call('LockService.tryLock', ms),
    waitLock: (ms: number) => {
      call('LockService.waitLock', ms);
    },
    releaseLock: () => {
      call('LockService.releaseLock');
    },
    hasLock: () => call('LockService.hasLock'),
  } satisfies GoogleAppsScript.Lock.Lock;
  return standIn('LockService', { getScriptLock: () => standIn('Lock', lock) } satisfies Pick<
    GoogleAppsScript.Lock.LockService,
    'getScriptLock'
  >);
}
