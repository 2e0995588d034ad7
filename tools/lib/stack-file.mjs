// @ts-check
// .twentieth/stack.json: how other programs find the stack, and learn whether it is there.
import { rmSync } from 'node:fs';
import { writeWhole } from './write-whole.mjs';

/**
 * @typedef {object} StackFacts
 * @property {'starting' | 'ready' | 'stopping' | 'failed'} state
 * @property {string} [reason] why it failed
 * @property {string} [api]
 * @property {string} [docs]
 * @property {string} [mail]
 * @property {string} [temporal] host:port
 * @property {string | null} [temporalUi]
 * @property {string} [database] the application's own address, with its password
 * @property {{ id: string, name: string, rehearsal: boolean }} [authority]
 * @property {Record<import('./tokens.mjs').Role, string>} [tokens]
 * @property {Record<string, number | null>} [pids] null: not ours, or not running at this moment
 * @property {string} [data] the data folder
 */

/** @param {string} path @param {StackFacts} facts */
export const publish = (path, facts) => writeWhole(path, `${JSON.stringify(facts, null, 2)}\n`);

/** Nothing runs: there is nothing to describe. @param {string} path */
export const unpublish = (path) => rmSync(path, { force: true });
