// @ts-check
// One component by itself, for tests and measurements: started, left dead when it dies, restarted on the same data
// when told to.
import { join } from 'node:path';
import { component } from './component.mjs';
import { remember } from './pid-file.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/**
 * @param {string | undefined} dataFolder a temporary one, deleted at the end, unless given
 * @param {(folder: string) => Promise<Omit<import('./component.mjs').Plan, 'log'>>} planIn
 */
export async function byItself(dataFolder, planIn) {
  const temporary = dataFolder === undefined ? temporaryFolder() : undefined;
  const folder = dataFolder ?? /** @type {{ folder: string }} */ (temporary).folder;
  const plan = await planIn(folder);
  const log = join(folder, 'logs', `${plan.name}.log`);
  const onPid = (/** @type {number | undefined} */ pid) => remember(folder, plan.name, pid);
  const fresh = () => component({ ...plan, log, restarts: false }, { say: () => {}, onPid });
  let current = fresh();
  await current.start(undefined);
  return {
    dataFolder: folder,
    get pid() {
      return /** @type {number} */ (current.pid);
    },
    /** Ends it as a crash would, and waits until it is gone. */
    async kill(/** @type {NodeJS.Signals} */ signal = 'SIGKILL') {
      await current.kill(signal);
    },
    /** Starts it again on the same data and port, after a kill or in place of the one that runs. */
    async restart() {
      await current.stop();
      current = fresh();
      await current.start(undefined);
    },
    async stop() {
      await current.stop();
      temporary?.remove();
    },
  };
}
