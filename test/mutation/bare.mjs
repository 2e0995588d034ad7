// What both mutation runs share: the bare runner, and no more of the repository in the sandbox than the specs read.

/** The settings for mutating with the bare runner, given the packages of `libs` that the specs import. */
export const bareRunner = (packages) => ({
  packageManager: 'npm',
  plugins: [new URL('./bare-runner.mjs', import.meta.url).href],
  testRunner: 'bare',
  testRunnerNodeArgs: ['--experimental-transform-types', '--no-warnings'],
  coverageAnalysis: 'perTest',
  ignorePatterns: [
    '/**',
    '!/package.json',
    ...packages.map((name) => `!/libs/${name}/**`),
    '!/test/mutation/**',
    '!/test/casework/**',
    '!/test/samples/**',
    'dist',
  ],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  tempDirName: '.nx/stryker',
  concurrency: 2,
  timeoutMS: 20_000,
  maxTestRunnerReuse: 60,
  warnings: { unknownOptions: false },
});
