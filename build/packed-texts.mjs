import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogue = join(root, 'src/domain/text/catalogue/index.ts');

/** The message catalogue as one deflated literal in the bundle (docs/decisions/0020-bundle-size.md). */
export const packedTexts = {
  name: 'packed-texts',
  setup(bundle) {
    bundle.onLoad({ filter: /domain[\\/]text[\\/]catalogue[\\/]index\.ts$/ }, async () => ({
      contents: `import { unpacked } from './unpack-texts.mjs';\nexport const catalogue = unpacked(${JSON.stringify(await packed())});`,
      resolveDir: join(root, 'build/runtime'),
      loader: 'js',
    }));
  },
};

async function packed() {
  const outfile = join(root, 'build/out/catalogue.mjs');
  await build({
    entryPoints: [catalogue],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const texts = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)).catalogue;
  return deflateRawSync(Buffer.from(JSON.stringify(texts)), { level: 9 })
    .toString('base64')
    .replace(/=+$/, '');
}
