import type { ExecResult, Workspace } from '../engine/api';

/** What was typed after `desk`: words in order, and the values of `--name value`. */
export interface Typed {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

/** A typed command with the file that it names, read by whoever has the disk. */
export interface CliRequest extends Typed {
  readonly file?: { readonly name: string; readonly base64: string };
}

/** What the terminal shows, and with which code it ends. `trace` are lines for the trace file. */
export interface CliAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly trace: readonly string[];
}

/** What a command works on. */
export interface Acting {
  readonly workspace: Workspace;
  readonly typed: CliRequest;
  /** Calls a public function as the person of `--as` and remembers its service calls for the trace. */
  readonly call: (
    fn: string,
    args: readonly unknown[],
    surface?: 'sheet' | 'editor' | 'trigger',
  ) => Promise<ExecResult>;
}

export interface Command {
  /** How it is typed. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly about: string;
  readonly run: (acting: Acting) => Promise<Omit<CliAnswer, 'trace'>>;
}

/** A command was typed wrongly; the text says how it goes. */
export class WrongUse extends Error {}

export const printed = (value: unknown) => ({ code: 0, out: `${JSON.stringify(value, null, 2)}\n`, err: '' });

/** Fault of an execution, as JSON on the error stream. */
export const faulted = (result: Extract<ExecResult, { readonly ok: false }>) => ({
  code: 1,
  out: '',
  err: `${JSON.stringify({ error: { name: result.error.name, message: result.error.message }, status: result.execution.status })}\n`,
});
