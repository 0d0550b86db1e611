import { googleGlobals } from '../google/globals';
import { strict } from '../google/strict';
import type { CallSummary, ServiceCall, Surface, Workspace } from './types';
import { begin, summaryOf } from './executions';
import { callHere } from './exec-here';
import { hostOf } from './host-of';
import type { Call } from './ops/contract';

/** Call it to take the globals away again. */
export interface Installed {
  (): void;
  /** Service calls since the start or the last `restart`. */
  readonly calls: () => readonly ServiceCall[];
  readonly summary: () => CallSummary;
  /** A new execution: counts from 1, frees the lock, forgets a kill. */
  readonly restart: (surface?: Surface, as?: string) => void;
}

/** Sets `globalThis.Sheets`, `LockService` and so on for code that runs directly in Node, as that person. */
export function installGlobals(workspace: Workspace, who: string, surface: Surface = 'sheet'): Installed {
  const host = hostOf(workspace);
  const start = (as: string, where: Surface) =>
    begin(host, { fn: 'installed', as, surface: where, origin: 'test', trace: true }, false);
  let running = start(who, surface);
  const call: Call = (op, ...args) => callHere(host, running)(op, ...args);
  const globals = googleGlobals(call);
  const before = new Map(Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value: strict(value), configurable: true, writable: true });
  const undo = () => {
    host.lock.release(running);
    for (const [name, old] of before) {
      if (old) Object.defineProperty(globalThis, name, old);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
  return Object.assign(undo, {
    calls: () => running.calls,
    summary: () => summaryOf(running.calls),
    restart: (where: Surface = surface, as: string = who) => {
      host.lock.release(running);
      running = start(as, where);
    },
  });
}
