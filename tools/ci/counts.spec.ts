// A run of the tests that proves nothing does not count as passed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { countsOf, sum } from './counts.mjs';

describe('the counts of a test run', () => {
  let folder = '';
  const report = (numbers: object): string => {
    const path = join(folder, 'report.json');
    writeFileSync(
      path,
      JSON.stringify({
        numPassedTests: 0,
        numFailedTests: 0,
        numRuntimeErrorTestSuites: 0,
        numTotalTests: 0,
        ...numbers,
      }),
    );
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twentieth-counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those of the report', () => {
    expect(countsOf(report({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 }))).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  it('hold a suite that could not run as a failure', () => {
    const path = report({ numPassedTests: 7, numRuntimeErrorTestSuites: 1, numTotalTests: 7 });
    expect(countsOf(path)).toEqual({ passed: 7, failed: 1 });
  });

  it('hold a run without a report, or without a test, as a failure', () => {
    expect(countsOf(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(report({}))).toEqual({ passed: 0, failed: 1 });
  });

  it('are summed', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
