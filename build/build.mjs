import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { buildPages } from './client.esbuild.mjs';
import { buildDefaults } from './defaults.mjs';
import { buildLocal } from './local.esbuild.mjs';
import server from './server.webpack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function buildServer() {
  return new Promise((done, failed) => {
    webpack(server, (error, stats) => {
      if (error) return failed(error);
      if (stats.hasErrors()) return failed(new Error(stats.toString({ all: false, errors: true })));
      done();
    });
  });
}

/** Everything: build/dist is exactly what is pushed, build/out is the local workspace. */
export async function buildAll() {
  rmSync(join(root, 'build/dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'build/dist'), { recursive: true });
  cpSync(join(root, 'appsscript.json'), join(root, 'build/dist/appsscript.json'));
  await Promise.all([buildServer(), buildPages(), buildDefaults(), buildLocal()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
