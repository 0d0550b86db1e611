import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtLately, install, root } from './ready.mjs';

/** `npm run journeys`: every model from request to closure by clicks, and the package of three; some ten minutes. */
install();
await builtLately();
const jest = join(root, 'node_modules/jest/bin/jest.js');
const env = { ...process.env, JOURNEYS: 'all' };
const run = spawnSync(process.execPath, [jest, 'test/browser/journeys'], { cwd: root, stdio: 'inherit', env });
process.exitCode = run.status ?? 1;
