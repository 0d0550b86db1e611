import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { readClock } from './clock';
import { runInContext, scriptOf } from './context/run-in-context';
import type { Call } from './ops/contract';
import { ServiceError } from './service-error';
import type { WorkerAnswer, WorkerCall, WorkerEnd, WorkerStart } from './worker-messages';

/** One execution in its own thread: every service call stops this thread until the workspace has answered. */
const start = workerData as WorkerStart;
const answered = new Int32Array(start.answered);

const ask = (message: WorkerCall): WorkerAnswer => {
  Atomics.store(answered, 0, 0);
  start.port.postMessage(message);
  Atomics.wait(answered, 0, 0);
  return receiveMessageOnPort(start.port)?.message as WorkerAnswer;
};

const call = ((op, ...args) => {
  const answer = ask({ op, args });
  if (answer.ok) return answer.value;
  throw new ServiceError(answer.error.message, {
    name: answer.error.name,
    ...(answer.error.code === null ? {} : { code: answer.error.code }),
  });
}) as Call;

const end: WorkerEnd = runInContext({
  script: scriptOf(start.code, start.cachedData ? Buffer.from(start.cachedData) : undefined),
  fn: start.fn,
  args: start.args,
  edit: start.edit,
  call,
  now: () => readClock(start.clock),
});
parentPort?.postMessage(end);
