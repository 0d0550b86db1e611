import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { readClock } from './clock';
import { freshContext, scriptOf } from './context/run-in-context';
import type { Call } from './ops/contract';
import { ServiceError } from './service-error';
import type { WorkerAnswer, WorkerCall, WorkerEnd, WorkerJob, WorkerStart } from './worker-messages';

/**
 * One execution at a time in a thread of its own, each in a fresh context, which is made while the thread waits. Every
 * service call stops this thread until the workspace has answered.
 */
const start = workerData as WorkerStart;
const script = scriptOf(start.code, start.cachedData ? Buffer.from(start.cachedData) : undefined);
let job: WorkerJob | null = null;

function ask(message: WorkerCall): WorkerAnswer {
  if (!job) throw new Error('A service was called outside of an execution.');
  const answered = new Int32Array(job.answered);
  Atomics.store(answered, 0, 0);
  job.port.postMessage(message);
  Atomics.wait(answered, 0, 0);
  return receiveMessageOnPort(job.port)?.message as WorkerAnswer;
}

const call = ((op, ...args) => {
  const answer = ask({ op, args });
  if (answer.ok) return answer.value;
  throw new ServiceError(answer.error.message, {
    name: answer.error.name,
    ...(answer.error.code === null ? {} : { code: answer.error.code }),
  });
}) as Call;

const prepared = () => freshContext({ script, call, now: () => readClock(start.clock) });
let next: ReturnType<typeof prepared> | null = prepared();

parentPort?.on('message', (given: WorkerJob) => {
  job = given;
  const end: WorkerEnd = (next ?? prepared())({ fn: given.fn, args: given.args, edit: given.edit });
  next = null;
  job = null;
  given.port.close();
  parentPort?.postMessage(end);
  setImmediate(() => (next ??= prepared()));
});
