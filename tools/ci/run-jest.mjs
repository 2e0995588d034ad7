// @ts-check
// One run of Jest: its output shown as it comes, its counts read from its report. It runs in a process group of its
// own, so that being told to stop ends all of it.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../lib/checkout.mjs';
import { withOurPath } from '../lib/node-24.mjs';
import { countsOf } from './counts.mjs';

/**
 * @param {{ name: string, args: readonly string[], folder: string, signal: AbortSignal }} options
 *   `folder`: that of the test run
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runJest({ name, args, folder, signal }) {
  signal.throwIfAborted();
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const child = spawn(process.execPath, [...jest, '--json', `--outputFile=${report}`, ...args], {
    cwd: checkout,
    env: { ...withOurPath(process.env), TWENTIETH_TEST_RUN: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  const counts = countsOf(report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
