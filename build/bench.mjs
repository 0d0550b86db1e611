import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtLately, install, root } from './ready.mjs';

/** `npm run bench`: each test/bench/*.bench.ts says how long ours and the naive way take, in milliseconds. */
install();
await builtLately();
const { build } = await import('esbuild');
const from = join(root, 'test/bench');
const outdir = join(root, 'build/out/bench');
const files = existsSync(from) ? readdirSync(from).filter((it) => it.endsWith('.bench.ts')) : [];
mkdirSync(outdir, { recursive: true });

for (const file of files) {
  const outfile = join(outdir, file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(from, file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  const { name, run } = await import(pathToFileURL(outfile).href);
  const figures = Object.entries(await run()).map(
    ([what, ms]) => `${what} ${typeof ms === 'number' ? `${ms.toFixed(2)} ms` : ms}`,
  );
  process.stdout.write(`${name}: ${figures.join(', ')}\n`);
}
if (files.length === 0) process.stdout.write('No benchmarks in test/bench.\n');
