import { cpSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import webpack from 'webpack';
import { buildPages, pages } from './client.esbuild.mjs';
import { buildDefaults } from './defaults.mjs';
import { buildLocal } from './local.esbuild.mjs';
import { packedTexts } from './packed-texts.mjs';
import server, { gathered } from './server.webpack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'build/dist');

async function buildServer() {
  await build({ ...gathered, plugins: [packedTexts] });
  await new Promise((done, failed) => {
    webpack(server, (error, stats) => {
      if (error) return failed(error);
      if (stats.hasErrors()) return failed(new Error(stats.toString({ all: false, errors: true })));
      done();
    });
  });
}

/** clasp pushes whatever lies there, so a page that was taken away must go too. */
function removeStrays() {
  const wanted = new Set(['Code.js', 'appsscript.json', 'defaults.html', ...pages()]);
  for (const name of readdirSync(dist)) if (!wanted.has(name)) rmSync(join(dist, name), { recursive: true });
}

/** Everything: build/dist is exactly what is pushed, build/out is the local workspace. */
export async function buildAll() {
  const started = new Date();
  mkdirSync(dist, { recursive: true });
  mkdirSync(join(root, 'build/out'), { recursive: true });
  cpSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
  // One broken part leaves the others built, so that their work can go on; the build as a whole still fails.
  const parts = await Promise.allSettled([buildServer(), buildPages(), buildDefaults(), buildLocal()]);
  removeStrays();
  const broken = parts.filter((it) => it.status === 'rejected').map((it) => it.reason);
  if (broken.length > 0) throw new Error(broken.map(String).join('\n'), { cause: broken[0] });
  // The stamp carries the start: a source that was saved during the build is newer than it.
  const stamp = join(root, 'build/out/built.json');
  writeFileSync(stamp, JSON.stringify({ at: started.toISOString() }));
  utimesSync(stamp, started, started);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildAll().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
