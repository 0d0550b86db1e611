import { test } from '@jest/globals';
import { runModel } from './run-model';

test('[BAD-58] [BAD-59] [BAD-60] [BAD-64] [BAD-68] [BAD-70] 500 runs of up to 50 steps agree with plain maps, seed 1', () => {
  runModel(1, 500);
}, 180_000);
