import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves the counts of a run where `npm test` adds them up. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    mkdirSync('build/out', { recursive: true });
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync('build/out/jest-counts.json', JSON.stringify(counts));
  }
}
