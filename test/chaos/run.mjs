// `npm run chaos [-- --seed N] [-- --full] [-- --worker N --api N --postgres N --temporal N]`: builds the stack, puts it
// under load and under fire, and lets an auditor judge what is left. On any Node from 20; Ctrl-C ends all of it.
// `npm run chaos -- --audit reports/chaos-snapshot.json` judges once more what an earlier run has left.
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
  const { run } = await import('./dist/chaos/run.js');
  return run(process.argv.slice(2), signal, 1 + (Date.now() % 1_000_000));
};
process.exitCode = await onOurNode(fileURLToPath(import.meta.url), work).catch((error) => {
  console.error(error.message);
  return 1;
});
process.exit();
