// @ts-check
// Running another program to its end (npm, tsc, initdb, pip): bounded, stoppable, its output kept for the error.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Help
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {number} [within] milliseconds it may take; no bound unless given
 * @property {AbortSignal} [signal] ends it early
 * @property {(line: string) => void} [onLine] each line as it is printed
 * @property {string} [what] what it does, for the error
 */

/**
 * @param {string} file @param {readonly string[]} args @param {Help} [help]
 * @returns {Promise<string>} its standard output; rejects with exit code and last lines when it fails
 */
export function runHelper(file, args, help = {}) {
  const { cwd, env, uid, gid, within, signal, onLine, what = `${file} ${args.join(' ')}` } = help;
  return new Promise((resolve, reject) => {
    const bound = within === undefined ? undefined : AbortSignal.timeout(within);
    const signals = [signal, bound].filter((one) => one !== undefined);
    const child = spawn(file, args, {
      cwd,
      env,
      uid,
      gid,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: AbortSignal.any(signals),
    });
    let out = '';
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      hear(text);
    });
    child.stderr.setEncoding('utf8').on('data', hear);
    /** @param {string} text */
    function hear(text) {
      tail = (tail + text).slice(-4_000);
      for (const line of text.split('\n')) if (line.trim() !== '') onLine?.(line.trimEnd());
    }
    child.on('error', (error) => {
      if (signal?.aborted) return reject(signal.reason);
      if (bound?.aborted)
        return reject(
          new Error(`${what} took more than ${Math.round((within ?? 0) / 1000)} s and was ended.\n${tail}`),
        );
      reject(new Error(`${what} could not be run: ${error.message}`, { cause: error }));
    });
    child.on('close', (code, killedBy) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${what} failed (${killedBy ?? `exit code ${code}`}).\n${tail.trim()}`));
    });
  });
}
