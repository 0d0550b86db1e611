import type { MessagePort } from 'node:worker_threads';
import type { ContextResult } from './context/run-in-context';
import type { SharedClock } from './clock';
import type { CellEdit } from './types';
import type { OpName } from './ops/contract';

/** What a worker is started with. */
export interface WorkerStart {
  readonly code: string;
  readonly cachedData: Uint8Array | null;
  readonly clock: SharedClock;
}

/** One execution, told to a worker that waits. */
export interface WorkerJob {
  readonly fn: string;
  readonly args: string;
  readonly edit: CellEdit | undefined;
  readonly port: MessagePort;
  /** 0 while the worker waits for an answer, 1 when it is there. */
  readonly answered: SharedArrayBuffer;
}

export interface WorkerCall {
  readonly op: OpName;
  readonly args: readonly unknown[];
}

export type WorkerAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string; readonly code: number | null };
    };

/** The worker's last word on a job. */
export type WorkerEnd = ContextResult;
