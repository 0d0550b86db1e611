import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => join(root, path);
const modified = (path) => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0);

/** Installs what is missing: `npm ci` when node_modules is absent or older than the lock file. Built-ins only up to here. */
export function install() {
  if (
    modified('node_modules/.package-lock.json') >= modified('package-lock.json') - 1000 &&
    existsSync(at('node_modules/esbuild'))
  )
    return;
  say('Installing packages (once, about a minute)…');
  // stdout belongs to the command's answer, so npm's own words go to stderr.
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) fail('npm ci failed; see above. Nothing was built.');
}

/** Builds when a source is newer than the last build. */
export async function builtLately() {
  const sources = ['src', 'html', 'local', 'build', 'appsscript.json', 'package-lock.json'];
  const newest = Math.max(...sources.map((path) => newestIn(at(path))));
  if (modified('build/out/built.json') > newest) return;
  say('Building…');
  const { buildAll } = await import('./build.mjs');
  await buildAll().catch((error) => fail(`The build failed: ${error.message}`));
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'out')
    .reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}

/** Progress for people; never on stdout. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends the command with a sentence instead of a stack that points into this folder. */
export function fail(text) {
  say(text);
  process.exit(1);
}
