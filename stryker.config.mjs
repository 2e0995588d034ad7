// Mutation of the two packages that compute dates: `npm run mutation`. A survivor is a wrong date that no test sees.
// Each mutant gets a process of its own that runs the specs without Jest, in about a second: see test/mutation.

export default {
  packageManager: 'npm',
  testRunner: 'command',
  commandRunner: { command: 'node --experimental-transform-types --no-warnings test/mutation/run-specs.mjs' },
  coverageAnalysis: 'off',
  mutate: [
    'libs/calendar/src/**/*.ts',
    'libs/statute/src/**/*.ts',
    '!libs/**/*.spec.ts',
    '!**/testing/**',
    '!**/index.ts',
    '!libs/statute/src/exemptions/**',
    '!libs/statute/src/notices/**',
    '!libs/statute/src/rivals/**',
  ],
  ignorePatterns: [
    '/**',
    '!/package.json',
    '!/libs/calendar/**',
    '!/libs/statute/**',
    '!/test/mutation/**',
    'dist',
  ],
  thresholds: { high: 100, low: 100, break: 100 },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.nx/stryker',
  concurrency: 2,
  timeoutMS: 15_000,
};
