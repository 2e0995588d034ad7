// `npm run re-arm [-- --cases 5000] [-- --away 600] [-- --rate 60]`: Temporal goes away under load, comes back, then loses
// its database; how long it takes until every open proceeding is kept again. On any Node from 20; Ctrl-C ends it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../../tools/lib/build.mjs';
import { onOurNode } from '../../tools/lib/on-our-node.mjs';
import { sayer } from '../../tools/lib/say.mjs';

const work = async (/** @type {AbortSignal} */ signal) => {
  await buildIfChanged({ say: sayer(), signal });
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const built = spawnSync(process.execPath, [tsc, '-b', import.meta.dirname], { stdio: 'inherit' });
  if (built.status !== 0) return built.status ?? 1;
  const { run } = await import('./dist/resilience/run.js');
  return run(process.argv.slice(2), signal);
};
process.exitCode = await onOurNode(fileURLToPath(import.meta.url), work).catch((error) => {
  console.error(error.message);
  return 1;
});
process.exit();
