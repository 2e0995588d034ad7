// @ts-check
// Temporal's own release, through the downloader that its SDK carries. It runs in a process of its own, because it
// cannot be interrupted otherwise.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';
import { runHelper } from './helper.mjs';

/** The downloader also starts what it fetched: in memory, on a port of its own, and stopped at once. */
const program = `
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const executable = { type: 'cached-download', version: 'v1.9.1', downloadDir: process.argv[1] };
  const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
  await environment.teardown();
`;

/**
 * @param {string} folder @param {import('./temporal-binary.mjs').Means} means
 * @returns {Promise<string>} the path of the binary in that folder
 */
export async function downloadOfficial(folder, { env, say, signal }) {
  say('temporal', 'fetching the official release (44 MB, at most 2 minutes)');
  await runHelper(process.execPath, ['--input-type=module', '--eval', program, folder], {
    cwd: join(checkout, 'tools'),
    env,
    within: 120_000,
    what: 'The official download',
    ...(signal ? { signal } : {}),
  });
  const binary = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((path) => statSync(path).size > 1_000_000);
  if (binary === undefined) throw new Error('the downloader left no binary');
  return binary;
}
