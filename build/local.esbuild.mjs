import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const there = (path) => existsSync(join(root, path));

/** The demo company as `npm run demo` stored it. */
const demo = 'local/demo/asterion.json.gz';

/** The local workspace: its command, its execution worker, and its browser view, into build/out. */
export async function buildLocal() {
  mkdirSync(join(root, 'build/out'), { recursive: true });
  if (there(demo)) cpSync(join(root, demo), join(root, 'build/out/asterion.json.gz'));
  mkdirSync(join(root, 'build/out/view'), { recursive: true });
  const node = { desk: 'local/desk.ts', worker: 'local/engine/worker.ts' };
  const entryPoints = Object.fromEntries(
    Object.entries(node)
      .filter(([, path]) => there(path))
      .map(([name, path]) => [name, join(root, path)]),
  );
  const common = { bundle: true, sourcemap: true, logLevel: 'warning', jsx: 'automatic', jsxImportSource: 'preact' };
  if (Object.keys(entryPoints).length > 0)
    await build({
      ...common,
      entryPoints,
      outdir: join(root, 'build/out'),
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    });
  if (!there('local/view/main.tsx')) return;
  await build({
    ...common,
    entryPoints: [join(root, 'local/view/main.tsx')],
    outdir: join(root, 'build/out/view'),
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: false,
    splitting: true,
    loader: { '.woff2': 'file', '.svg': 'file' },
  });
  if (there('local/view/index.html'))
    cpSync(join(root, 'local/view/index.html'), join(root, 'build/out/view/index.html'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLocal();
