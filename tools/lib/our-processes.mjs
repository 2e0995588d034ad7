// @ts-check
// The programs of this repository that a stack runs. Tests of the stack itself may name others in their place.
import { join } from 'node:path';
import { checkout } from './checkout.mjs';

/**
 * @typedef {{ file: string, args: readonly string[] }} Program
 * @typedef {{ migrate: Program, api: Program, worker: Program }} Programs
 */

/** @param {string} path @returns {Program} */
const node = (path) => ({ file: process.execPath, args: ['--enable-source-maps', join(checkout, path)] });

/** @returns {Programs} */
export const ourPrograms = () => ({
  migrate: node('libs/event-store/dist/migrate-main.js'),
  api: node('apps/api/dist/main.js'),
  worker: node('apps/worker/dist/main.js'),
});

/**
 * @param {Program} program @param {NodeJS.ProcessEnv} env @param {number} stopWithin milliseconds
 * @returns {import('./component.mjs').Command}
 */
export const tethered = ({ file, args }, env, stopWithin) => ({
  file,
  args,
  env,
  cwd: checkout,
  tethered: true,
  stopWithin,
});
