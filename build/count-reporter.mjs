import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves the counts of a run where `npm test` adds them up. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    mkdirSync('build/out', { recursive: true });
    // A skipped test proves nothing, so it counts as failed.
    const unproven = results.numPendingTests + results.numTodoTests;
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites + unproven,
    };
    writeFileSync('build/out/jest-counts.json', JSON.stringify(counts));
  }
}
