import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './ready.mjs';

/** Budgets that no compiler checks: the bundle's size, and how long a file may be (docs/decisions, CONTRIBUTING). */
const problems = [];
const bundle = join(root, 'build/dist/Code.js');
if (existsSync(bundle) && statSync(bundle).size > 300 * 1024)
  problems.push(`Code.js has ${statSync(bundle).size} bytes; the budget is 307200.`);

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
