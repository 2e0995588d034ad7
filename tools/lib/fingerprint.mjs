// @ts-check
// Whether anything has changed: one hash over the names and contents of files.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {readonly string[]} paths files and folders below it
 * @param {RegExp} leave paths (with a leading slash) that do not count
 * @returns {string}
 */
export function fingerprint(root, paths, leave) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesIn(root, each, leave)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} path @param {RegExp} leave @returns {string[]} */
function filesIn(root, path, leave) {
  const full = join(root, path);
  if (!existsSync(full) || leave.test(`/${path}`) || leave.test(`/${path}/`)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesIn(root, join(path, name), leave));
}
