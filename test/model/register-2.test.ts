import { test } from '@jest/globals';
import { runModel } from './run-model';

/** 1,000 runs over both files where there is time (`npm run model`); in every test run some of them. */
const runs = Number(process.env['MODEL_RUNS'] ?? 75);

test('[BAD-58] [BAD-59] [BAD-60] [BAD-64] [BAD-68] [BAD-70] runs of up to 50 steps agree with plain maps, seed 2', () => {
  runModel(2, runs);
}, 180_000);
