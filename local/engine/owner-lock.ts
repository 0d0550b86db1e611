import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const readPid = (path: string) => {
  try {
    return Number(readFileSync(path, 'utf8').trim());
  } catch {
    return null;
  }
};

/** Another process works on this data directory. */
export class DataInUse extends Error {
  constructor(
    readonly dir: string,
    readonly pid: number,
  ) {
    super(`The data directory ${dir} is in use by process ${pid}.`);
    this.name = 'DataInUse';
  }
}

/** Takes the data directory for this process; a lock left by a process that died is taken over. Gives the release. */
export function takeDirectory(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'owner.pid');
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => {
        if (readPid(path) === process.pid) rmSync(path, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || tries > 5) throw error;
    }
    const pid = readPid(path);
    if (pid !== null && pid > 0 && pid !== process.pid && alive(pid)) throw new DataInUse(dir, pid);
    rmSync(path, { force: true });
  }
}
