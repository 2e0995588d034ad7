// @ts-check
// What a run of Jest counted. A suite that could not run at all counts as a failure.
import { readJson } from '../lib/read-json.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {string} path of Jest's JSON report
 * @returns {Counts} a run that left no report, or no test, counts as one failure
 */
export function countsOf(path) {
  const report = readJson(path);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = report;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return numTotalTests === 0 && failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
