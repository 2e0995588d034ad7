// @ts-check
// A data folder for one test: below the folder of the test run when there is one, so that what a killed test leaves
// behind is found and ended.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachable } from './data-folder.mjs';

/** @returns {{ folder: string, remove: () => void }} an absolute path that an unprivileged Postgres can reach */
export function temporaryFolder() {
  const base = process.env['TWENTIETH_TEST_RUN'] ?? (reachable(tmpdir()) ? tmpdir() : '/tmp');
  mkdirSync(base, { recursive: true });
  const folder = mkdtempSync(join(base, 'twentieth-'));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
