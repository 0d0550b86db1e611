import { MessageChannel, Worker } from 'node:worker_threads';
import type { ExecRequest, ExecResult } from './types';
import { scriptOf } from './context/run-in-context';
import { begin, finish, limitOf, type Ending } from './executions';
import type { Host } from './host';
import type { OpName, Ops } from './ops/contract';
import type { Running } from './ops/running';
import { perform } from './perform';
import { ServiceError } from './service-error';
import type { WorkerAnswer, WorkerCall, WorkerEnd, WorkerStart } from './worker-messages';

const cached = new Map<string, Buffer>();

function cachedDataOf(code: string): Buffer {
  const known = cached.get(code);
  if (known) return known;
  const made = scriptOf(code).createCachedData();
  cached.clear();
  cached.set(code, made);
  return made;
}

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
  const { code } = host.bundle();
  const workerData: WorkerStart = {
    code,
    cachedData: cachedDataOf(code),
    fn: request.fn,
    args: JSON.stringify(request.args ?? []),
    edit: request.edit,
    port: port2,
    answered,
    clock: host.clock,
  };
  const worker = new Worker(workerFile, { workerData, transferList: [port2], env: {}, execArgv: [] });
  const ending = await lastWord(worker, limitOf(request));
  await worker.terminate();
  port1.close();
  return finish(host, running, { ...ending, ms: Math.round(performance.now() - from) });
}

function lastWord(worker: Worker, limit: number): Promise<Ending> {
  return new Promise((resolve) => {
    const fail = (message: string, timedOut: boolean) =>
      resolve({ ok: false, timedOut, error: { name: 'Exception', message, stack: '' } });
    const timer = setTimeout(() => fail('Exceeded maximum execution time', true), limit);
    const end = (ending: Ending) => {
      clearTimeout(timer);
      resolve(ending);
    };
    worker.once('message', (it: WorkerEnd) => end(it.ok ? { ok: true, value: JSON.parse(it.value) as unknown } : it));
    worker.once('error', (error) =>
      end({ ok: false, error: { name: error.name, message: error.message, stack: error.stack ?? '' } }),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      fail('The execution ended without an answer.', false);
    });
  });
}
