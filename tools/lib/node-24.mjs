// @ts-check
// The project runs on Node 24, which comes with its packages; an older Node only installs and hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';

/** @param {string} version as in process.versions.node @returns {boolean} 24.9 or newer */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 9);
}

/** The environment with the project's own programs first on PATH. @param {NodeJS.ProcessEnv} env */
export const withOurPath = (env) => ({
  ...env,
  PATH: `${join(checkout, 'node_modules', '.bin')}:${env['PATH'] ?? ''}`,
});

/**
 * Runs the same program again on the project's Node. Signals are handed on; the exit code is that of the child.
 * @param {string} program path of the script @param {readonly string[]} args
 * @returns {{ exit: Promise<number>, kill: (signal: NodeJS.Signals) => void }}
 */
export function rerun(program, args) {
  const node = join(checkout, 'node_modules', '.bin', 'node');
  if (!existsSync(node)) {
    throw new Error(
      `This is Node ${process.versions.node} and the project needs 24.9 or newer, which npm has no package of for ` +
        `${process.platform} ${process.arch}: install Node 24 and start again.`,
    );
  }
  const env = { ...withOurPath(process.env), TWENTIETH_LAUNCHER: String(process.pid) };
  const child = spawn(node, [program, ...args], { stdio: 'inherit', env });
  const exit = new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
  return { exit, kill: (signal) => void child.kill(signal) };
}
