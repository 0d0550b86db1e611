import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './ready.mjs';

/** `npm run model`: the thousand runs of the model-based test, 500 in each of its two files. */
install();
const jest = join(root, 'node_modules/jest/bin/jest.js');
const env = { ...process.env, MODEL_RUNS: process.env.MODEL_RUNS ?? '500' };
process.exitCode = spawnSync(process.execPath, [jest, 'test/model'], { cwd: root, stdio: 'inherit', env }).status ?? 1;
