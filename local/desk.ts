import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './cli/main';

const out = dirname(fileURLToPath(import.meta.url));
const places = {
  dist: join(out, '../dist'),
  worker: join(out, 'worker.mjs'),
  view: join(out, 'view'),
  demo: join(out, 'asterion.json.gz'),
};

const code = await main(process.argv.slice(2), places);
if (code !== null) process.exitCode = code;
