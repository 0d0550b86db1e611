import { MessageChannel, type Worker } from 'node:worker_threads';
import type { ExecRequest, ExecResult } from './types';
import { begin, finish, limitOf, type Ending } from './executions';
import type { Host } from './host';
import type { OpName, Ops } from './ops/contract';
import type { Running } from './ops/running';
import { perform } from './perform';
import { ServiceError } from './service-error';
import { takeThread } from './threads';
import type { WorkerAnswer, WorkerCall, WorkerEnd, WorkerJob } from './worker-messages';

/** Answers one call of the worker; errors cross as data. */
async function answer(host: Host, running: Running, { op, args }: WorkerCall): Promise<WorkerAnswer> {
  try {
    return { ok: true, value: await perform(host, running, [op, ...(args as Parameters<Ops[OpName]>)]) };
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : null;
    return {
      ok: false,
      error: {
        name: error instanceof Error ? error.name : 'Error',
        message: error instanceof Error ? error.message : String(error),
        code,
      },
    };
  }
}

/** Runs one function of the bundle in a thread of its own, and ends it at its limit wherever it is. */
export async function execInWorker(host: Host, request: ExecRequest, workerFile: string): Promise<ExecResult> {
  const running = begin(host, request, true);
  const from = performance.now();
  const { port1, port2 } = new MessageChannel();
  const answered = new SharedArrayBuffer(4);
  port1.on('message', (message: WorkerCall) => {
    void answer(host, running, message).then((it) => {
      port1.postMessage(it);
      Atomics.store(new Int32Array(answered), 0, 1);
      Atomics.notify(new Int32Array(answered), 0);
    });
  });
  const { worker, keep } = takeThread(host, workerFile);
  const job: WorkerJob = {
    fn: request.fn,
    args: JSON.stringify(request.args ?? []),
    edit: request.edit,
    port: port2,
    answered,
  };
  worker.postMessage(job, [port2]);
  const { reusable, ...ending } = await lastWord(worker, limitOf(request));
  if (reusable && !running.killed) keep();
  else await worker.terminate();
  port1.close();
  return finish(host, running, { ...ending, ms: Math.round(performance.now() - from) });
}

/** How the execution ended, and whether its thread can serve another one. */
function lastWord(worker: Worker, limit: number): Promise<Ending & { readonly reusable: boolean }> {
  return new Promise((resolve) => {
    const fail = (message: string, timedOut: boolean) =>
      end({ ok: false, timedOut, error: { name: 'Exception', message, stack: '' } }, false);
    const timer = setTimeout(() => fail('Exceeded maximum execution time', true), limit);
    const end = (ending: Ending, reusable: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve({ ...ending, reusable });
    };
    worker.once('message', (it: WorkerEnd) =>
      end(it.ok ? { ok: true, value: JSON.parse(it.value) as unknown } : it, true),
    );
    worker.once('error', (error) =>
      end({ ok: false, error: { name: error.name, message: error.message, stack: error.stack ?? '' } }, false),
    );
    worker.once('exit', () => fail('The execution ended without an answer.', false));
  });
}
