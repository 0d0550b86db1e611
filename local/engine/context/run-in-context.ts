import vm from 'node:vm';
import { editEvent } from '../../google/edit-event';
import { googleGlobals } from '../../google/globals';
import type { CellEdit, ExecError } from '../types';
import type { Call } from '../ops/contract';
import { Bridge } from './bridge';
import { insideScript } from './inside-script';

export interface ContextRun {
  readonly script: vm.Script;
  readonly fn: string;
  /** JSON text of the argument list. */
  readonly args: string;
  readonly call: Call;
  readonly now: () => number;
  /** The edit that the function is told of instead of its arguments. */
  readonly edit?: CellEdit | undefined;
}

/** What came of it: the answer as JSON text, or the error. */
export type ContextResult =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: ExecError };

let inside: vm.Script | undefined;

type Runner = (fn: string, args: string, edit?: CellEdit) => string;
type Enter = (
  host: Bridge['invoke'],
  now: () => number,
  roots: string,
) => (fn: string, args: string, event: string) => string;

/** Loads the bundle into a fresh context, as every execution of the platform does, and calls one of its functions. */
export const runInContext = (run: ContextRun): ContextResult => freshContext(run)(run);

/** The bundle loaded into a fresh context, good for one execution; a bundle that does not load fails that one. */
export function freshContext(made: Made): (wish: Wish) => ContextResult {
  const entered = triedToEnter(made);
  return ({ fn, args, edit }) => {
    try {
      if (!entered.ok) throw entered.error;
      return { ok: true, value: entered.runner(fn, args, edit) };
    } catch (error) {
      return { ok: false, error: errorOf(error) };
    }
  };
}

/** What a context is made of, and what is then wished of it. */
type Made = Pick<ContextRun, 'script' | 'call' | 'now'>;
type Wish = Pick<ContextRun, 'fn' | 'args' | 'edit'>;

function triedToEnter(
  made: Made,
): { readonly ok: true; readonly runner: Runner } | { readonly ok: false; readonly error: unknown } {
  try {
    return { ok: true, runner: enterFresh(made) };
  } catch (error) {
    return { ok: false, error };
  }
}

function enterFresh(run: Made): Runner {
  const context = vm.createContext(Object.create(null) as vm.Context, {
    codeGeneration: { strings: false, wasm: false },
  });
  inside ??= new vm.Script(insideScript, { filename: 'workspace.js' });
  const bridge = new Bridge(run.call, googleGlobals(run.call));
  // Besides the language itself only what follows is there: no timers, URL, crypto, process, require, fetch.
  vm.runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;',
    context,
  );
  const enter = inside.runInContext(context) as Enter;
  const runner = enter(bridge.invoke, run.now, bridge.roots());
  run.script.runInContext(context);
  return (fn, args, edit) => runner(fn, args, edit ? bridge.given(editEvent(edit)) : '');
}

let warm: { readonly script: vm.Script; readonly runner: Runner } | undefined;
let current: ContextRun | undefined;

/**
 * The same in one context that is kept from call to call, ten times faster because the bundle stays compiled. Not what
 * the platform does: only for building the demo company out of thousands of calls.
 */
export function runInWarmContext(run: ContextRun): ContextResult {
  current = run;
  try {
    if (warm?.script !== run.script) {
      const call: Call = (op, ...args) => (current ?? run).call(op, ...args);
      warm = {
        script: run.script,
        runner: enterFresh({ script: run.script, call, now: () => (current ?? run).now() }),
      };
    }
    return { ok: true, value: warm.runner(run.fn, run.args, run.edit) };
  } catch (error) {
    return { ok: false, error: errorOf(error) };
  }
}

/** An error of any realm, as plain data. */
export function errorOf(error: unknown): ExecError {
  const has = (key: string): string => {
    const it: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
    return typeof it === 'string' ? it : '';
  };
  return { name: has('name') || 'Error', message: has('message') || String(error), stack: has('stack') };
}

const compiled = new Map<string, vm.Script>();

/** The compiled bundle; the same text is compiled once. */
export function scriptOf(code: string, cachedData?: Buffer): vm.Script {
  const known = compiled.get(code);
  if (known) return known;
  if (compiled.size > 20) compiled.clear();
  const script = new vm.Script(code, { filename: 'Code.js', ...(cachedData ? { cachedData } : {}) });
  compiled.set(code, script);
  return script;
}
