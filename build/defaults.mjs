import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** src/defaults → build/dist/defaults.html: the default settings as JSON, a resource that is read only at set-up (decision 9). */
export async function buildDefaults() {
  if (!existsSync(join(root, 'src/defaults/index.ts'))) return;
  const outfile = join(root, 'build/out/defaults.mjs');
  await build({
    entryPoints: [join(root, 'src/defaults/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { default: defaults } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  mkdirSync(join(root, 'build/dist'), { recursive: true });
  writeFileSync(join(root, 'build/dist/defaults.html'), JSON.stringify(defaults).replace(/</g, '\\u003c'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDefaults();
