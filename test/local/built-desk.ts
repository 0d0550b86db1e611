import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { tinyBundle } from './tiny-bundle';

const root = join(__dirname, '../..');

export interface BuiltDesk {
  readonly dir: string;
  readonly data: string;
  readonly run: (...words: string[]) => { readonly code: number | null; readonly out: string; readonly err: string };
  readonly start: (...words: string[]) => ChildProcess;
}

/** The desk command over the tiny bundle, built into a folder of its own with an empty data directory. */
export function builtDesk(): BuiltDesk {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  // Beside node_modules, so that packages that stay outside of the bundle are found.
  const dir = mkdtempSync(join(root, 'node_modules/.cache/desk-'));
  const data = mkdtempSync(join(tmpdir(), 'desk-data-'));
  const entryPoints = { desk: join(root, 'local/desk.ts'), worker: join(root, 'local/engine/worker.ts') };
  buildSync({
    entryPoints,
    outdir: join(dir, 'out'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'dist/Code.js'), tinyBundle.code);
  for (const [name, html] of Object.entries(tinyBundle.pages)) writeFileSync(join(dir, 'dist', `${name}.html`), html);
  const program = join(dir, 'out/desk.mjs');
  const argv = (words: readonly string[]) => [program, '--data', data, '--empty', ...words];
  return {
    dir,
    data,
    run: (...words) => {
      const done = spawnSync(process.execPath, argv(words), { encoding: 'utf8', cwd: dir });
      return { code: done.status, out: done.stdout, err: done.stderr };
    },
    start: (...words) => spawn(process.execPath, argv(words), { cwd: dir, env: { ...process.env, CI: '1' } }),
  };
}
