// @ts-check
// Which port each component listens on: the one named by a variable, else the one it had, else a familiar one,
// else a free one near it. Remembered with the data, so that addresses stay the same from start to start.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readJson } from './read-json.mjs';
import { writeWhole } from './write-whole.mjs';

/** @typedef {'api' | 'workerHealth' | 'postgres' | 'temporal' | 'temporalUi' | 'smtp' | 'mail'} PortName */

/** @type {Record<PortName, { preferred: number, variable: string }>} */
export const portTable = {
  api: { preferred: 8020, variable: 'TWENTIETH_API_PORT' },
  workerHealth: { preferred: 8021, variable: 'TWENTIETH_WORKER_HEALTH_PORT' },
  postgres: { preferred: 5420, variable: 'TWENTIETH_POSTGRES_PORT' },
  temporal: { preferred: 7233, variable: 'TWENTIETH_TEMPORAL_PORT' },
  temporalUi: { preferred: 8233, variable: 'TWENTIETH_TEMPORAL_UI_PORT' },
  smtp: { preferred: 1025, variable: 'TWENTIETH_SMTP_PORT' },
  mail: { preferred: 1080, variable: 'TWENTIETH_MAIL_PORT' },
};

/**
 * The ports to try, in order: what was used before, then the familiar one and its neighbours ten apart.
 * @param {number} preferred @param {number} [before]
 */
export function candidates(preferred, before) {
  const near = Array.from({ length: 20 }, (_, n) => preferred + 10 * n);
  return [...new Set(before === undefined ? near : [before, ...near])];
}

/**
 * @param {NodeJS.ProcessEnv} env @param {string} variable
 * @returns {number | undefined} the port the variable names; throws, naming it, when it names none
 */
export function portFrom(env, variable) {
  const text = env[variable];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${variable} is ${JSON.stringify(text)}: give a port from 1 to 65535, or leave it out.`);
  }
  return port;
}

/** @param {number} port @returns {Promise<boolean>} whether this machine's 127.0.0.1 has that port free now */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Below what an operating system gives to connections that go out (from 32768, or 49152): none of those can take it first. */
const OURS = { from: 20_000, to: 32_000 };
const MOST_TRIES = 200;

/** @type {Set<number>} what this process has handed out: none of it twice, though nothing listens there yet */
const handedOut = new Set();

/**
 * Nothing holds it until somebody listens there. Drawn by chance, so that processes that ask at once seldom meet.
 * @returns {Promise<number>} a free port of 127.0.0.1, never the same one twice; rejects when there is hardly any
 */
export async function anyFreePort() {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = randomInt(OURS.from, OURS.to);
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error(
    `No port from ${OURS.from} to ${OURS.to} is free: end what listens there, or name the ports.`,
  );
}

/**
 * @param {object} options
 * @param {string} options.dataFolder where ports.json is kept
 * @param {readonly PortName[]} options.names the ports needed
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(name: string, text: string) => void} options.say told when a port is busy and another is taken
 * @returns {Promise<Record<PortName, number>>} rejects when a port named by a variable is busy
 */
export async function choosePorts({ dataFolder, names, env, say }) {
  const file = join(dataFolder, 'ports.json');
  const before = readJson(file) ?? {};
  /** @type {Record<string, number>} */
  const chosen = {};
  for (const name of names) {
    const { preferred, variable } = portTable[name];
    const given = portFrom(env, variable);
    if (given !== undefined && !(await isFree(given))) {
      throw new Error(
        `Port ${given}, named by ${variable}, is in use by another program: free it or name another.`,
      );
    }
    chosen[name] = given ?? (await firstFree(candidates(preferred, before[name]), Object.values(chosen)));
    const wanted = before[name] ?? preferred;
    if (given === undefined && chosen[name] !== wanted)
      say('ports', `${wanted} is busy: ${name} takes ${chosen[name]}`);
  }
  writeWhole(file, JSON.stringify({ ...before, ...chosen }, null, 1));
  return /** @type {Record<PortName, number>} */ (chosen);
}

/** @param {readonly number[]} ports @param {readonly number[]} taken */
async function firstFree(ports, taken) {
  for (const port of ports) if (!taken.includes(port) && (await isFree(port))) return port;
  return anyFreePort();
}
