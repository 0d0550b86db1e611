import type { CallKind, CallSummary, ExecError, ExecRequest, ExecResult, Execution, ServiceCall } from './types';
import type { Host } from './host';
import type { Running } from './ops/running';

const kinds: readonly CallKind[] = ['read', 'write', 'lock', 'cache', 'property', 'mail', 'chat', 'ui', 'other'];

/** Counts of a list of service calls. */
export function summaryOf(calls: readonly ServiceCall[]): CallSummary {
  const count = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<CallKind, number>;
  const sum = { cellsRead: 0, cellsWritten: 0, cellsReturned: 0, bytes: 0 };
  for (const it of calls) {
    count[it.kind]++;
    sum.bytes += it.bytes;
    sum.cellsReturned += it.cellsReturned;
    if (it.kind === 'read') sum.cellsRead += it.cells;
    if (it.kind === 'write') sum.cellsWritten += it.cells;
  }
  const { read, write, ...rest } = count;
  return { calls: calls.length, reads: read, writes: write, ...sum, ...rest };
}

const simpleTriggers = new Set(['onOpen', 'onInstall', 'onEdit']);

/** 6 minutes; 30 seconds for simple triggers. */
export const limitOf = (request: ExecRequest) => request.limit ?? (simpleTriggers.has(request.fn) ? 30_000 : 360_000);

export function begin(host: Host, request: ExecRequest, waits: boolean): Running {
  const surface = request.surface ?? 'sheet';
  return {
    id: host.nextId(),
    fn: request.fn,
    as: request.as.toLowerCase(),
    surface,
    origin: request.origin ?? (surface === 'trigger' ? 'trigger' : 'run'),
    active: request.active ?? null,
    trace: request.trace === true,
    startedAt: host.now(),
    waits,
    calls: [],
    log: [],
    ui: [],
    killed: null,
  };
}

export type Ending =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ExecError; readonly timedOut?: boolean };

/** Frees what the execution held, writes it into the log and gives its result. */
export function finish(host: Host, running: Running, ending: Ending & { readonly ms: number }): ExecResult {
  host.lock.release(running);
  const killed = running.killed;
  const error: ExecError | null = killed
    ? { name: killed.name, message: killed.message, stack: '' }
    : ending.ok
      ? null
      : ending.error;
  const timedOut = !ending.ok && ending.timedOut === true;
  const execution: Execution = {
    id: running.id,
    fn: running.fn,
    as: running.as,
    surface: running.surface,
    origin: running.origin,
    startedAt: new Date(running.startedAt).toISOString(),
    ms: ending.ms,
    status: killed ? 'killed' : timedOut ? 'timed-out' : error ? 'failed' : 'completed',
    error,
    summary: summaryOf(running.calls),
    calls: running.calls.map((it) => lean(it, running.trace)),
    log: running.log,
    ui: running.ui,
  };
  host.change(
    {
      kind: 'execution',
      execution: {
        ...execution,
        calls: execution.calls.map((it) => lean(it, false)),
        ui: execution.ui.map(withoutHtml),
      },
    },
    'executions',
  );
  if (error) return { ok: false, error, execution };
  return { ok: true, value: ending.ok ? ending.value : null, execution };
}

function lean(call: ServiceCall, trace: boolean): ServiceCall {
  if (trace) return call;
  const bare = { ...call };
  delete bare.args;
  delete bare.answer;
  return bare;
}

/** The log keeps that a page was shown, not the page. */
const withoutHtml = (it: Execution['ui'][number]): Execution['ui'][number] => ('html' in it ? { ...it, html: '' } : it);
