import { appendFileSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DataInUse } from '../engine/owner-lock';
import { commands } from './catalogue';
import { WrongUse, type CliAnswer, type CliRequest, type Typed } from './command';
import { handleCli } from './handle-cli';
import { helpText } from './help';
import type { Places } from './places';
import { openPrepared, resetWorkspace, type Preparing } from './prepare';
import { askServer, servedAt } from './remote';
import { readTyped } from './typed';

/** The `desk` command from its words to the code it ends with; null while it goes on serving. */
export async function main(argv: readonly string[], places: Places): Promise<number | null> {
  try {
    return await run(readTyped(argv), places);
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof DataInUse)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function run(typed: Typed, places: Places): Promise<number | null> {
  const { words, flags } = typed;
  const [name = 'help'] = words;
  const preparing: Preparing = { places, dataDir: flags['data'] ?? '.desk', empty: flags['empty'] !== undefined };
  if (name === 'help') return show({ code: 0, out: helpText(), err: '', trace: [] }, flags);
  if (name === 'serve') {
    const { serveDesk } = await import('./serve');
    await serveDesk(preparing, portOf(flags['port'] ?? process.env['PORT']));
    return null;
  }
  if (name !== 'reset' && !Object.hasOwn(commands, name)) throw new WrongUse(`Unknown command ${name}. Try: desk help`);
  const port = servedAt(preparing.dataDir);
  if (name === 'reset') return reset(preparing, port);
  const request = withFile(typed);
  return show(port === null ? await here(preparing, request) : await askServer(port, request), flags);
}

async function here(preparing: Preparing, request: CliRequest): Promise<CliAnswer> {
  const workspace = await openPrepared(preparing);
  try {
    return await handleCli(workspace, request);
  } finally {
    await workspace.close();
  }
}

async function reset(preparing: Preparing, port: number | null): Promise<number> {
  if (port !== null) throw new WrongUse('The workspace is open in the browser: use its Reset there, or stop it first.');
  const workspace = await openPrepared({ ...preparing, empty: true });
  await resetWorkspace(workspace, preparing);
  await workspace.close();
  return 0;
}

/** The terminal has the disk, the workspace perhaps not: a file goes along with the command. */
function withFile(typed: Typed): CliRequest {
  const [name, path] = typed.words;
  if (name !== 'import' || path === undefined) return typed;
  try {
    return { ...typed, file: { name: basename(path), base64: readFileSync(path).toString('base64') } };
  } catch {
    throw new WrongUse(`Cannot read ${path}.`);
  }
}

function show(answer: CliAnswer, flags: Typed['flags']): number {
  const file = flags['trace'];
  if (file !== undefined && answer.trace.length > 0) appendFileSync(file, answer.trace.map((it) => `${it}\n`).join(''));
  process.stdout.write(answer.out);
  process.stderr.write(answer.err);
  return answer.code;
}

function portOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongUse(`The port is a number from 0 to 65535, not ${text}.`);
  return port;
}
