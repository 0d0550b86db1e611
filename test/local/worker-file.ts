import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../..');

/** Builds the execution worker for a test, since threads load no TypeScript; gives its path. */
export function workerFile(): string {
  const dir = join(root, 'node_modules/.cache/local-worker');
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, `worker-${process.pid}.mjs`);
  buildSync({
    entryPoints: [join(root, 'local/engine/worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
