import type { ExecRequest, ExecResult } from './types';
import { runInContext, runInWarmContext, scriptOf } from './context/run-in-context';
import { begin, finish, type Ending } from './executions';
import type { Host } from './host';
import type { Call } from './ops/contract';
import type { Running } from './ops/running';
import { perform } from './perform';

/** The calls of an execution that runs in this thread: nothing may come later. */
export const callHere =
  (host: Host, running: Running): Call =>
  (op, ...args) => {
    const answer = perform(host, running, [op, ...args]);
    if (answer instanceof Promise) throw new Error(`${op} cannot wait in this thread`);
    return answer;
  };

/** Runs one function of the bundle in this thread, from start to end. */
export function execHere(host: Host, request: ExecRequest): ExecResult {
  const running = begin(host, request, false);
  const from = performance.now();
  const done = (request.warm === true ? runInWarmContext : runInContext)({
    script: scriptOf(host.bundle().code),
    fn: request.fn,
    args: JSON.stringify(request.args ?? []),
    call: callHere(host, running),
    now: () => host.now(),
    edit: request.edit,
  });
  const ending: Ending = done.ok ? { ok: true, value: JSON.parse(done.value) as unknown } : done;
  return finish(host, running, { ...ending, ms: Math.round(performance.now() - from) });
}
