// @ts-check
// The folder of one run of the tests: every server that a test starts leaves its process id below it, so that what a
// killed run left behind is found and ended, by the run itself or by the next one.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../lib/checkout.mjs';
import { reachable } from '../lib/data-folder.mjs';
import { endLeftovers } from '../lib/leftovers.mjs';
import { identify } from '../lib/process-identity.mjs';

const base = reachable(tmpdir()) ? tmpdir() : '/tmp';
const prefix = `twentieth-tests-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}-`;

/** @returns {Promise<string>} the folder of this run; those of runs that have died are cleared away */
export async function testRunFolder() {
  for (const name of readdirSync(base).filter((each) => each.startsWith(prefix))) {
    if (identify(Number(name.slice(prefix.length))) === undefined) await clear(join(base, name));
  }
  const folder = join(base, `${prefix}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** Ends every server whose data lies below the folder, and deletes it. @param {string} folder */
export async function clear(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await endLeftovers(join(folder, entry.name), () => {});
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
