// @ts-check
// `npm test`: its own set-up, then every stage, ending in one line that counts. Ctrl-C ends it and what it started.
import { fileURLToPath } from 'node:url';
import { onOurNode } from './lib/on-our-node.mjs';
import { surviveClosedOutput } from './lib/say.mjs';

surviveClosedOutput();
const work = async (/** @type {AbortSignal} */ signal) =>
  (await import('./ci/run-stages.mjs')).runStages(signal);
process.exitCode = await onOurNode(fileURLToPath(import.meta.url), work).catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  return 1;
});
process.exit();
