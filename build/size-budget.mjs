import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './ready.mjs';

/** Budgets that no compiler checks: the bundle's size, and how long a file may be (docs/decisions, CONTRIBUTING). */
const problems = [];
const bundle = join(root, 'build/dist/Code.js');
const size = existsSync(bundle) ? statSync(bundle).size : 0;
// The goal is missed (docs/decisions/0020-bundle-size.md): said at every run, and held where it stands so that it cannot grow.
const [goal, most] = [300 * 1024, 680_000];
if (size > goal) process.stdout.write(`Code.js has ${size} bytes, ${size - goal} over the goal of ${goal}.\n`);
if (size > most) problems.push(`Code.js has ${size} bytes; it may not grow past ${most}.`);

for (const room of ['src', 'local', 'test', 'build']) walk(join(root, room));

function walk(path) {
  for (const name of readdirSync(path)) {
    const file = join(path, name);
    if (['dist', 'out', 'fixtures'].includes(name)) continue;
    if (statSync(file).isDirectory()) walk(file);
    else if (/\.(ts|tsx|mjs|css)$/.test(name)) check(file);
  }
}

function check(file) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').length - 1;
  if (lines > 300 && !text.slice(0, 300).includes('data table'))
    problems.push(`${relative(root, file)} has ${lines} lines; split it by thought (300 at most).`);
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
