// @ts-check
// What `npm test` runs, in order: each stage tells how it went, and none stops the others from being run.
import { buildIfChanged } from '../lib/build.mjs';
import { checkout } from '../lib/checkout.mjs';
import { runHelper } from '../lib/helper.mjs';
import { lint } from '../lib/lint.mjs';
import { withOurPath } from '../lib/node-24.mjs';
import { ensureTemporalBinary } from '../lib/temporal-binary.mjs';
import { runJest } from './run-jest.mjs';

/** @typedef {{ say: import('../lib/say.mjs').Say, signal: AbortSignal, folder: string }} Run */
/** @typedef {{ name: string, work: () => Promise<import('./counts.mjs').Counts> }} Stage */

/** A step that passes or throws counts as one test. @param {() => Promise<unknown>} work */
const one = (work) => async () => {
  await work();
  return { passed: 1, failed: 0 };
};

/** @param {Run} run @returns {Stage[]} */
export function stages({ say, signal, folder }) {
  const tsc = (/** @type {string} */ project) =>
    runHelper(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
      cwd: checkout,
      env: withOurPath(process.env),
      what: `tsc -p ${project}`,
      signal,
    });
  const jest =
    (/** @type {string} */ name, /** @type {string[]} */ ...args) =>
    () =>
      runJest({ name, args, folder, signal });
  return [
    { name: 'build', work: one(() => buildIfChanged({ say, signal })) },
    { name: 'temporal', work: one(() => ensureTemporalBinary({ say, signal })) },
    { name: 'lint', work: one(() => lint({ signal })) },
    {
      name: 'types',
      work: one(async () => {
        await tsc('tsconfig.spec.json');
        await tsc('tools/tsconfig.json');
      }),
    },
    {
      name: 'unit',
      work: jest(
        'unit',
        '--maxWorkers=2',
        '--testPathIgnorePatterns',
        '/node_modules/',
        '/dist/',
        '<rootDir>/test/',
      ),
    },
    { name: 'journeys', work: jest('journeys', '--runInBand', '--roots', '<rootDir>/test') },
  ];
}
