import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { Running } from './running';

const timeout = 'Lock timeout: another process was holding the lock for too long.';

/** In this thread nobody can let go of the lock while we wait: the time passes on the clock, then the answer is no. */
function waitHere(host: Host, running: Running, ms: number): boolean {
  if (host.lock.take(running)) return true;
  sleepHere(host, ms);
  return false;
}

export const tryLock = (host: Host, running: Running, ms: number): boolean | Promise<boolean> =>
  running.waits ? host.lock.wait(running, ms) : waitHere(host, running, ms);

export function waitLock(host: Host, running: Running, ms: number): null | Promise<null> {
  const got = tryLock(host, running, ms);
  const orThrow = (it: boolean): null => {
    if (!it) throw new ServiceError(timeout);
    return null;
  };
  return typeof got === 'boolean' ? orThrow(got) : got.then(orThrow);
}

export function releaseLock(host: Host, running: Running): null {
  host.lock.release(running);
  return null;
}

function sleepHere(host: Host, ms: number): void {
  if (ms > 0) host.moveClock(host.now() + ms);
}

/** Utilities.sleep: real waiting in a worker (a standing clock moves along), else the clock moves on at once. */
export function sleep(host: Host, running: Running, ms: number): null | Promise<null> {
  if (!(ms >= 0 && ms <= 300_000))
    throw new ServiceError('Invalid argument: sleep time must be between 0 and 300000 milliseconds.');
  const stands = 'stands' in host.state.clock;
  if (!running.waits || stands) sleepHere(host, ms);
  if (!running.waits) return null;
  // A worker that waits keeps the process alive by itself; one that was ended must not.
  return new Promise((resolve) => setTimeout(() => resolve(null), ms).unref());
}
