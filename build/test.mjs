import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtLately, install, root } from './ready.mjs';

const quick = process.argv.includes('--quick');
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
  ['types', bin('tsc'), ['-b', ...rooms]],
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['dependency rules', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src', 'local', 'test', 'build']],
  ['unused code', bin('knip'), []],
  ['size budget', process.execPath, ['build/size-budget.mjs']],
  ['html', bin('html-validate'), ['build/dist/*.html', 'html/*.html']],
];

install();
await builtLately();
let passed = 0;
let failed = 0;
for (const [name, command, args] of steps) {
  const started = Date.now();
  const ok = spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
  if (ok) passed += 1;
  else failed += 1;
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}
const counts = join(root, 'build/out/jest-counts.json');
rmSync(counts, { force: true });
const noBrowser = ['--testPathIgnorePatterns', '/node_modules/', '<rootDir>/test/browser/', '\\.browser\\.test\\.'];
const jest = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...(quick ? noBrowser : [])], {
  cwd: root,
  stdio: 'inherit',
});
const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };
passed += result.passed;
failed += result.failed;
// Jest can also fail as a whole, with every test passed: a coverage floor, a broken set-up.
if (jest.status !== 0 && result.failed === 0) failed += 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
