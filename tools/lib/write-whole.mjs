// @ts-check
// A reader sees the old file or the new one, never half: written beside, then renamed over.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes `text` to `path` in one step, making its folder when it is missing.
 * @param {string} path
 * @param {string} text
 * @param {number} [mode] permission bits; 0600 unless told, since most of these files hold a secret
 */
export function writeWhole(path, text, mode = 0o600) {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, text, { mode });
  renameSync(beside, path);
}
