import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './ready.mjs';

/** `npm test`; `--quick` leaves the browser tests out, and a step's name runs that step alone: `node build/test.mjs types`. */
const words = process.argv.slice(2);
const quick = words.includes('--quick');
const named = words.filter((it) => !it.startsWith('--'));
const bin = (name) => join(root, 'node_modules/.bin', name);
const rooms = [
  'src',
  'src/domain',
  'src/defaults',
  'src/use-cases',
  'src/adapters',
  'src/entrypoints',
  'src/client',
  'local',
  'local/view',
  'test',
];

const steps = [
  ['build', process.execPath, ['build/build.mjs']],
  ['types', bin('tsc'), ['-b', ...rooms]],
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['dependency rules', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src', 'local', 'test', 'build']],
  ['unused code', bin('knip'), []],
  ['size budget', process.execPath, ['build/size-budget.mjs']],
  ['html', bin('html-validate'), ['build/dist/*.html', 'html/*.html']],
];
const count = { passed: 0, failed: 0 };

/** Runs a step and gives its output when it is over, so that steps side by side do not mix their lines. */
function check([name, command, args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (it) => said.push(it));
    child.stderr.on('data', (it) => said.push(it));
    child.on('close', (status) => {
      count[status === 0 ? 'passed' : 'failed'] += 1;
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `${Buffer.concat(said).toString()}${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`,
      );
      resolve();
    });
  });
}

/** The linter takes a core as long as all the others take theirs together; what reads the built files comes after the build. */
async function checkAll(wanted) {
  const slow = wanted.filter(([name]) => name === 'lint');
  const others = wanted.filter(([name]) => name !== 'lint');
  const inTurn = async (steps) => {
    for (const step of steps) await check(step);
  };
  await Promise.all([inTurn(slow), inTurn(others)]);
}

function runJest() {
  const counts = join(root, 'build/out/jest-counts.json');
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const noBrowser = ['--testPathIgnorePatterns', '/node_modules/', '<rootDir>/test/browser/', '\\.browser\\.test\\.'];
  rmSync(counts, { force: true });
  const run = spawnSync(process.execPath, [jest, ...(quick ? noBrowser : [])], { cwd: root, stdio: 'inherit' });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };
  count.passed += result.passed;
  // Jest can also fail as a whole, with every test passed: a broken set-up or an open handle.
  count.failed += run.status !== 0 && result.failed === 0 ? 1 : result.failed;
}

install();
const wanted = steps.filter(([name]) => named.length === 0 || named.includes(name));
await checkAll(wanted);
if (named.length === 0) runJest();
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;
