// @ts-check
// Runs the stages one after another and counts. A stage that throws counts as one failure, with its reason shown.
import { sayer, took } from '../lib/say.mjs';
import { sum } from './counts.mjs';
import { stages } from './stages.mjs';
import { clear, testRunFolder } from './test-run-folder.mjs';

/**
 * @param {AbortSignal} signal ends the run
 * @returns {Promise<number>} the exit code
 */
export async function runStages(signal) {
  const say = sayer();
  const folder = await testRunFolder();
  const counts = [];
  const since = Date.now();
  for (const { name, work } of stages({ say, signal, folder })) {
    if (signal.aborted) break;
    const started = Date.now();
    const count = await work().catch((error) => {
      console.error(error.message);
      return { passed: 0, failed: 1 };
    });
    say(name, `${count.passed} passed, ${count.failed} failed (${took(started)})`);
    counts.push(count);
  }
  await clear(folder);
  const { passed, failed } = sum(counts);
  if (signal.aborted) console.log(`Ended before all was run: ${signal.reason.message}`);
  else say('all', took(since));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && !signal.aborted ? 0 : 1;
}
