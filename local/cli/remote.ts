import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CliAnswer, CliRequest } from './command';

const running = v.object({ port: v.number(), pid: v.number() });
const answer = v.object({ code: v.number(), out: v.string(), err: v.string(), trace: v.array(v.string()) });

/** The port of the process that serves this data directory; null where none does. */
export function servedAt(dataDir: string): number | null {
  try {
    const { port, pid } = v.parse(running, JSON.parse(readFileSync(join(dataDir, 'desk.json'), 'utf8')));
    process.kill(pid, 0);
    return port;
  } catch {
    return null;
  }
}

/** Has the serving process carry out the command, since only one process at a time works on a data directory. */
export async function askServer(port: number, request: CliRequest): Promise<CliAnswer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/exec-cli`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok)
    throw new Error(`The serving process answered ${response.status}: ${(await response.text()).slice(0, 200)}`);
  return v.parse(answer, await response.json());
}
