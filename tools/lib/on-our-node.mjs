// @ts-check
// Set-up for a command that may be run on any Node from 20 with nothing installed: packages first, then our own Node.
import { installIfMissing } from './install.mjs';
import { isRecent, rerun } from './node-24.mjs';
import { sayer } from './say.mjs';
import { whenToldToStop } from './told-to-stop.mjs';

/**
 * Runs `work` here when this Node will do, else the same program again on ours.
 * @param {string} program path of the calling script
 * @param {(signal: AbortSignal) => Promise<number>} work gives the exit code
 * @returns {Promise<number>} the exit code
 */
export async function onOurNode(program, work) {
  const told = new AbortController();
  let onStop = (/** @type {string} */ why) => told.abort(new Error(`Told to stop (${why}).`));
  whenToldToStop((why) => onStop(why));
  await installIfMissing({ say: sayer(), signal: told.signal });
  if (isRecent(process.versions.node)) return work(told.signal);
  const next = rerun(program, process.argv.slice(2));
  onStop = (why) => next.kill(why.startsWith('SIG') ? /** @type {NodeJS.Signals} */ (why) : 'SIGTERM');
  return next.exit;
}
