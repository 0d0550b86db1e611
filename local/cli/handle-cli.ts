import * as v from 'valibot';
import type { ExecResult, Workspace } from '../engine/api';
import { commands } from './catalogue';
import { WrongUse, type CliAnswer, type CliRequest } from './command';
import { helpText } from './help';

const cliRequest = v.object({
  words: v.array(v.string()),
  flags: v.record(v.string(), v.string()),
  file: v.optional(v.object({ name: v.string(), base64: v.string() })),
});

/** Carries out a typed command on an open workspace: for the terminal itself, and for the server on its behalf. */
export async function handleCli(workspace: Workspace, input: unknown): Promise<CliAnswer> {
  const { file, words, flags } = v.parse(cliRequest, input);
  const [name = 'help', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    return name === 'help'
      ? { code: 0, out: helpText(), err: '', trace: [] }
      : wrong(`Unknown command ${name}. Try: desk help`);
  const typed: CliRequest = { words: rest, flags, ...(file ? { file } : {}) };
  const trace: string[] = [];
  try {
    if (flags['now'] !== undefined) moveClock(workspace, flags['now']);
    const answer = await command.run({ workspace, typed, call: caller(workspace, typed, trace) });
    return { ...answer, trace };
  } catch (error) {
    if (error instanceof WrongUse) return wrong(error.message);
    return {
      code: 1,
      out: '',
      err: `${JSON.stringify({ error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } })}\n`,
      trace,
    };
  }
}

const wrong = (message: string): CliAnswer => ({ code: 2, out: '', err: `${message}\n`, trace: [] });

function moveClock(workspace: Workspace, at: string): void {
  if (Number.isNaN(Date.parse(at))) throw new WrongUse(`--now is an instant such as 2026-05-14T08:00:00Z, not ${at}.`);
  workspace.setClock({ at: new Date(at).toISOString(), run: true });
}

function caller(workspace: Workspace, typed: CliRequest, trace: string[]) {
  const administrator = workspace.properties()['ADMINISTRATORS']?.split(',')[0];
  const as = typed.flags['as'] ?? administrator ?? workspace.owner();
  const traced = typed.flags['trace'] !== undefined;
  return async (
    fn: string,
    args: readonly unknown[],
    surface: 'sheet' | 'editor' | 'trigger' = 'sheet',
  ): Promise<ExecResult> => {
    const result = await workspace.exec({ fn, args, as, surface, origin: 'cli', trace: traced });
    const { id } = result.execution;
    if (traced) trace.push(...result.execution.calls.map((it) => JSON.stringify({ execution: id, fn, as, ...it })));
    return result;
  };
}
