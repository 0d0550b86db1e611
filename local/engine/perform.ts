import type { ServiceCall } from './types';
import type { Host } from './host';
import { Kill } from './kill';
import { kindOf, opTable, type At, type OpTable } from './ops/catalogue';
import type { OpName, Ops } from './ops/contract';
import type { Running, Tally } from './ops/running';
import { ServiceError } from './service-error';

type Later<K extends OpName> = ReturnType<Ops[K]> | Promise<ReturnType<Ops[K]>>;

/** Allowed to a simple trigger, which runs without the person's authorisation. */
const simple = new Set(['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'CacheService', 'Session', 'console']);

/** Carries out one service call of an execution: counted, hooked, refused after a kill. */
export function perform<K extends OpName>(
  host: Host,
  running: Running,
  [op, ...args]: readonly [K, ...Parameters<Ops[K]>],
): Later<K> {
  if (running.killed) throw running.killed;
  const table: OpTable = opTable;
  const tally = { cells: 0, cellsReturned: 0 };
  const at: At = { host, running, tally };
  if (op === 'console.log') return table[op](at, ...args);
  const record = new Recording(host, running, { op, args, tally });
  try {
    record.before();
    const instead = record.instead();
    if (instead) return record.after(instead.answer as ReturnType<Ops[K]>);
    if (running.origin === 'open' && !simple.has(op.split('.')[0] ?? ''))
      throw new ServiceError(`You do not have permission to call ${op}.`);
    const answer: Later<K> = table[op](at, ...args);
    if (answer instanceof Promise)
      return answer.then((it) => record.after(it)).catch((error: unknown) => record.failed(error));
    return record.after(answer);
  } catch (error) {
    return record.failed(error);
  }
}

interface Recorded {
  readonly op: OpName;
  readonly args: readonly unknown[];
  readonly tally: Tally;
}

class Recording {
  private readonly call: { -readonly [K in keyof ServiceCall]: ServiceCall[K] };
  private readonly from = performance.now();

  constructor(
    private readonly host: Host,
    private readonly running: Running,
    private readonly recorded: Recorded,
  ) {
    const { op, args } = recorded;
    const dot = op.indexOf('.');
    this.call = {
      n: running.calls.length + 1,
      service: op.slice(0, dot),
      method: op.slice(dot + 1),
      kind: kindOf(op),
      cells: 0,
      cellsReturned: 0,
      bytes: textLength(args),
      ms: 0,
      args,
    };
    running.calls.push(this.call);
  }

  before(): void {
    this.host.faults.before?.(this.call, this.call.n);
  }

  instead(): { readonly answer: unknown } | undefined {
    return this.host.faults.instead?.(this.call, this.call.n);
  }

  after<T>(answer: T): T {
    this.call.bytes += textLength(answer);
    this.close();
    this.call.answer = answer;
    this.host.faults.after?.(this.call, this.call.n);
    return answer;
  }

  failed(error: unknown): never {
    this.close();
    this.call.error = error instanceof Error ? error.message : String(error);
    if (error instanceof Kill) this.running.killed = error;
    throw error;
  }

  private close(): void {
    this.call.cells = this.recorded.tally.cells;
    this.call.cellsReturned = this.recorded.tally.cellsReturned;
    this.call.ms = Math.round((performance.now() - this.from) * 100) / 100;
  }
}

/** Length as JSON text; what JSON does not know counts nothing. */
function textLength(value: unknown): number {
  const text: string | undefined = JSON.stringify(value);
  return typeof text === 'string' ? text.length : 0;
}
