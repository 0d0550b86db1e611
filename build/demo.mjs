import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtLately, install, root, say } from './ready.mjs';

/** `npm run demo`: lets the demo company happen anew by the built bundle and stores it; needed when the register's shape changes. */
install();
await builtLately();
const { build } = await import('esbuild');
const outfile = join(root, 'build/out/write-demo.mjs');
await build({
  entryPoints: [join(root, 'local/demo/stored-demo.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
const { writeDemo } = await import(pathToFileURL(outfile).href);
const started = Date.now();
writeDemo({ dir: join(root, 'build/dist') }, join(root, 'local/demo/asterion.json.gz'));
say(`The demo company is stored (${Math.round((Date.now() - started) / 1000)} s).`);
