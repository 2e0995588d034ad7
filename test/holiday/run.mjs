// `npm run holiday [-- --cases 10000] [-- --rate 60]`: a holiday is proclaimed over that many open cases on a real stack; how
// long the preview and the dates take, with the worker killed twice on the way. On any Node from 20; Ctrl-C ends it.
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
  const { run } = await import('./dist/holiday/run.js');
  return run(process.argv.slice(2), signal);
};
process.exitCode = await onOurNode(fileURLToPath(import.meta.url), work).catch((error) => {
  console.error(error.message);
  return 1;
});
process.exit();
