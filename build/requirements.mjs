import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './ready.mjs';

/** `npm run requirements`: every id with the tests whose titles carry it, then the ids that no test proves. */
const ids = readFileSync(join(root, 'docs/requirement-ids.txt'), 'utf8').split('\n').filter((it) => it !== '');
const proofs = new Map(ids.map((id) => [id, []]));
const strangers = new Set();

for (const file of testsIn(join(root, 'test'))) {
  const text = readFileSync(file, 'utf8');
  for (const [, title] of text.matchAll(/\b(?:it|test|describe)(?:\.each\([\s\S]*?\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/g).map((it) => [it[0], it[0]]))
    for (const [, list] of title.matchAll(/\[([A-Z0-9 ,-]+)\]/g))
      for (const id of list.split(/[ ,]+/)) note(id, relative(root, file), title);
}

function note(id, file, title) {
  const words = `${file}: ${title.replace(/^\w+(?:\.each\([\s\S]*?\))?\(\s*['"`]/, '').slice(0, 110)}`;
  if (proofs.has(id)) proofs.get(id).push(words);
  else if (/^[A-Z]+-\d+$/.test(id) && !id.startsWith('BAD-')) strangers.add(id);
}

function testsIn(path) {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    if (statSync(file).isDirectory()) return testsIn(file);
    return /\.test\.tsx?$/.test(name) ? [file] : [];
  });
}

const proven = ids.filter((id) => proofs.get(id).length > 0);
for (const id of proven) process.stdout.write(`${id}\n${proofs.get(id).map((it) => `    ${it}\n`).join('')}`);
process.stdout.write(`\nWithout a test: ${ids.filter((id) => proofs.get(id).length === 0).join(' ')}\n`);
process.stdout.write(`\n${proven.length} of ${ids.length} requirements are proven by a test.\n`);
if (strangers.size > 0) {
  process.stderr.write(`Unknown ids in test titles: ${[...strangers].join(' ')}\n`);
  process.exitCode = 1;
}
