// @ts-check
// What a stack has started, on disk, so that the next one finds what a crash has left behind.
import { join } from 'node:path';
import { identify, stillRuns } from './process-identity.mjs';
import { readJson } from './read-json.mjs';
import { writeWhole } from './write-whole.mjs';

/** @typedef {import('./process-identity.mjs').Identity} Identity */

/** @param {string} dataFolder */
const path = (dataFolder) => join(dataFolder, 'pids.json');

/**
 * @param {string} dataFolder
 * @returns {Record<string, Identity>} the processes remembered by component name, running or not
 */
export function remembered(dataFolder) {
  return readJson(path(dataFolder)) ?? {};
}

/**
 * @param {string} dataFolder @param {string} name of the component
 * @param {number | undefined} pid undefined when it has ended
 */
export function remember(dataFolder, name, pid) {
  const { [name]: _, ...others } = remembered(dataFolder);
  const who = pid === undefined ? undefined : identify(pid);
  writeWhole(path(dataFolder), JSON.stringify(who ? { ...others, [name]: who } : others, null, 1));
}

/**
 * @param {string} dataFolder
 * @returns {[string, Identity][]} what an earlier stack left running
 */
export function leftRunning(dataFolder) {
  return Object.entries(remembered(dataFolder)).filter(([, who]) => stillRuns(who));
}
