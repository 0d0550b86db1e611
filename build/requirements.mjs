import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './ready.mjs';

/** `npm run requirements`: every id with the tests whose titles carry it, then the ids that no test proves. */
const ids = readFileSync(join(root, 'docs/requirements-ids.txt'), 'utf8').split(/\s+/).filter(Boolean);
const prefixes = new Set(ids.map((id) => id.split('-')[0]));
const proofs = new Map(ids.map((id) => [id, []]));
const strangers = new Set();

// A title is a string that holds [WF-08] or [WF-08, GOV-05]; nothing else in a test is written like that.
const title = /(['"`])((?:(?!\1)[^\\\n]|\\.)*\[[A-Z]+-\d+[^\]\n]*\](?:(?!\1)[^\\\n]|\\.)*)\1/g;

for (const file of testsIn(join(root, 'test'))) {
  for (const [, , words] of readFileSync(file, 'utf8').matchAll(title)) noteTitle(relative(root, file), words);
}

function noteTitle(file, words) {
  for (const [, list] of words.matchAll(/\[([^\]]+)\]/g)) {
    for (const id of list.split(/[ ,]+/)) {
      if (proofs.has(id)) proofs.get(id).push(`${file}: ${words}`);
      else if (/^[A-Z]+-\d+$/.test(id) && prefixes.has(id.split('-')[0])) strangers.add(id);
    }
  }
}

function testsIn(path) {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    if (statSync(file).isDirectory()) return testsIn(file);
    return /\.test\.tsx?$/.test(name) ? [file] : [];
  });
}

const say = (line) => process.stdout.write(`${line}\n`);
const proven = ids.filter((id) => proofs.get(id).length > 0);
for (const id of proven) say([id, ...proofs.get(id)].join('\n    '));
say(`\nWithout a test: ${ids.filter((id) => !proven.includes(id)).join(' ')}`);
say(`\n${proven.length} of ${ids.length} requirements are proven by a test.`);
if (strangers.size > 0) {
  process.stderr.write(`Unknown ids in test titles: ${[...strangers].join(' ')}\n`);
  process.exitCode = 1;
}
