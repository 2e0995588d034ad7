// @ts-check
// One line of progress for each thing done, on the terminal and in the log, so that a wait always says for what.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {(who: string, what: string) => void} Say */

/**
 * @param {string} [logFolder] where stack.log keeps the same lines with their instants
 * @returns {Say}
 */
export function sayer(logFolder) {
  if (logFolder !== undefined) mkdirSync(logFolder, { recursive: true });
  return (who, what) => {
    process.stdout.write(`  ${who.padEnd(10)} ${what}\n`);
    if (logFolder !== undefined) {
      appendFileSync(join(logFolder, 'stack.log'), `${new Date().toISOString()} ${who} ${what}\n`);
    }
  };
}

/** A closed terminal or pipe must not end the stack in disorder. */
export function surviveClosedOutput() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
    });
  }
}

/** @param {number} since an instant of Date.now() @returns {string} "1.2 s" */
export function took(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
