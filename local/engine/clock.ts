import type { ClockState } from './state';

/**
 * The workspace clock, readable from every thread without asking: two doubles in shared memory, "stands" (1 or 0) and
 * the instant at which it stands, or its distance from real time.
 */
export type SharedClock = SharedArrayBuffer;

export const newSharedClock = (): SharedClock => new SharedArrayBuffer(16);

/** Milliseconds since 1970, as the workspace sees it. */
export function readClock(shared: SharedClock): number {
  const [stands, value] = new Float64Array(shared);
  return stands === 1 ? (value ?? 0) : Date.now() + (value ?? 0);
}

export function writeClock(shared: SharedClock, clock: ClockState): void {
  const memory = new Float64Array(shared);
  memory[1] = 'stands' in clock ? clock.stands : clock.offset;
  memory[0] = 'stands' in clock ? 1 : 0;
}

/** A clock that shows `at` from now on, standing or running as it did. */
export const movedTo = (clock: ClockState, at: number): ClockState =>
  'stands' in clock ? { stands: at } : { offset: at - Date.now() };
