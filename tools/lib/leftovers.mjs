// @ts-check
// Ends what a crashed stack left running, in the order in which a living one would have stopped it.
import { endProcess } from './end-process.mjs';
import { leftRunning, remember } from './pid-file.mjs';
import { clusterOf } from './postgres.mjs';
import { endPostgresLeftovers } from './postgres-leftovers.mjs';

/** The order of stopping: first what uses, then what is used. */
export const stopOrder = ['worker', 'api', 'temporal', 'postgres', 'mail'];

/**
 * @param {string} dataFolder @param {import('./say.mjs').Say} say
 * @returns {Promise<number>} how many processes were ended
 */
export async function endLeftovers(dataFolder, say) {
  const left = leftRunning(dataFolder).sort(([a], [b]) => stopOrder.indexOf(a) - stopOrder.indexOf(b));
  for (const [name, who] of left) {
    const how = await endProcess(who, name === 'postgres' ? { signal: 'SIGINT' } : {});
    say(name, `pid ${who.pid} was left by an earlier stack: ${how}`);
    remember(dataFolder, name, undefined);
  }
  const backends = await endPostgresLeftovers(clusterOf(dataFolder));
  if (backends.length > 0) say('postgres', `left by an earlier stack and ended: ${backends.join(', ')}`);
  return left.length + backends.length;
}
