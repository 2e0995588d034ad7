// @ts-check
// A file that is missing or was cut short by a crash reads as undefined; any other failure is told.
import { readFileSync } from 'node:fs';

/**
 * @param {string} path
 * @returns {any} what the file holds, or undefined when there is no readable JSON in it
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT')
      return undefined;
    throw error;
  }
}
