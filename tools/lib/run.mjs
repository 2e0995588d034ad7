// @ts-check
// What `npm start` does once the right Node runs it: builds, brings the stack up, says where it is, and waits to be
// told to stop.
import { join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import { stackFile, stackFolder } from './checkout.mjs';
import { chooseDataFolder } from './data-folder.mjs';
import { releaseLock, takeLock } from './lock.mjs';
import { sayer, took } from './say.mjs';
import { bringUpStack } from './stack.mjs';
import { publish, unpublish } from './stack-file.mjs';
import { summary } from './summary.mjs';
import { whenToldToStop } from './told-to-stop.mjs';

/**
 * @param {{ programs?: import('./our-processes.mjs').Programs, build?: boolean }} [options]
 *   `programs`, `build`: for tests of the stack itself
 * @returns {Promise<number>} the exit code
 */
export async function run({ programs, build = true } = {}) {
  const since = Date.now();
  const told = new AbortController();
  const stopRequest = new Promise((/** @type {(why: string) => void} */ resolve) => {
    whenToldToStop((why) => {
      if (!told.signal.aborted) console.log(`\nStopping (${why}).`);
      told.abort(new Error(`Told to stop (${why}).`));
      resolve(why);
    });
  });
  const dataFolder = chooseDataFolder(process.env);
  const holder = dataFolder === stackFolder ? undefined : takeLock(dataFolder);
  if (holder) {
    throw new Error(
      `The data in ${dataFolder} is in use by another stack (pid ${holder.pid}): stop it, or name another folder by TWENTIETH_DATA.`,
    );
  }
  const say = sayer(join(dataFolder, 'logs'));
  try {
    say('data', `is in ${dataFolder}`);
    if (build) await buildIfChanged({ say, signal: told.signal });
    const stack = await bringUpStack({
      dataFolder,
      stackFile,
      say,
      signal: told.signal,
      ...(programs ? { programs } : {}),
    });
    console.log(summary(stack.facts, took(since)));
    const failure = await Promise.race([stack.ended, stopRequest.then(() => undefined)]);
    await stack.stop();
    if (failure) throw failure;
    console.log('Stopped. Nothing of it is left running.');
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (told.signal.aborted) {
      unpublish(stackFile);
      console.log('Stopped before it was ready. Nothing of it is left running.');
      return 0;
    }
    say('stack', `ended: ${reason}`);
    publish(stackFile, { state: 'failed', reason });
    return 1;
  } finally {
    releaseLock(dataFolder);
  }
}
