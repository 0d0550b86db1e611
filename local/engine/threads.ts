import { Worker } from 'node:worker_threads';
import { scriptOf } from './context/run-in-context';
import type { Host } from './host';
import type { WorkerStart } from './worker-messages';

interface Thread {
  readonly worker: Worker;
  readonly code: string;
  readonly file: string;
}

/** Threads that wait for an execution; a thread costs a third of an execution, so the last ones are kept. */
const waiting = new WeakMap<Host, Thread[]>();
const mostWaiting = 2;

const cached = new Map<string, Buffer>();

function cachedDataOf(code: string): Buffer {
  const known = cached.get(code);
  if (known) return known;
  const made = scriptOf(code).createCachedData();
  cached.clear();
  cached.set(code, made);
  return made;
}

/** A thread with the bundle as it is now; `keep` lets it wait for the next execution. */
export function takeThread(host: Host, file: string): { readonly worker: Worker; readonly keep: () => void } {
  const { code } = host.bundle();
  const idle = waiting.get(host) ?? [];
  waiting.set(host, idle);
  const thread = idle.pop() ?? startThread(host, { code, file });
  if (thread.code !== code || thread.file !== file) {
    void thread.worker.terminate();
    return takeThread(host, file);
  }
  const { worker } = thread;
  worker.removeAllListeners();
  worker.ref();
  const keep = () => {
    if (idle.length >= mostWaiting || waiting.get(host) !== idle) {
      void worker.terminate();
      return;
    }
    worker.unref();
    const drop = () => {
      idle.splice(0, idle.length, ...idle.filter((it) => it !== thread));
    };
    worker.once('error', drop);
    worker.once('exit', drop);
    idle.push(thread);
  };
  return { worker, keep };
}

function startThread({ clock }: Host, { code, file }: { readonly code: string; readonly file: string }): Thread {
  const workerData: WorkerStart = { code, cachedData: cachedDataOf(code), clock };
  return { worker: new Worker(file, { workerData, env: {}, execArgv: [] }), code, file };
}

/** Ends the threads that wait, when the workspace is closed. */
export async function endThreads(host: Host): Promise<void> {
  const idle = waiting.get(host) ?? [];
  waiting.delete(host);
  await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()));
}
