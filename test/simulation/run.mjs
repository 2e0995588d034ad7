// `npm run simulate [-- --cases N] [-- --same N]`: builds, lives a year of N cases (10,000) in the simulator, then lives
// some of them (200) on the real server too, where they must end in the same events. On any Node from 20.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../../tools/lib/build.mjs';
import { onOurNode } from '../../tools/lib/on-our-node.mjs';
import { sayer } from '../../tools/lib/say.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const node = (/** @type {string[]} */ args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
    .status ?? 1;

const work = async (/** @type {AbortSignal} */ signal) => {
  await buildIfChanged({ say: sayer(), signal });
  const built = node(['node_modules/typescript/bin/tsc', '-b', 'test/simulation']);
  if (built !== 0) return built;
  const { run } = await import('./dist/simulation/run.js');
  const { readSizes } = await import('./dist/simulation/sizes.js');
  const { cases, same } = readSizes(process.argv.slice(2));
  const lived = await run(cases);
  if (lived !== 0 || same === 0 || signal.aborted) return lived;
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand'];
  return node([...jest, '--testMatch', '**/test/simulation/year.recorder.ts'], {
    SIMULATE_SAME: String(same),
  });
};
process.exitCode = await onOurNode(fileURLToPath(import.meta.url), work).catch((error) => {
  console.error(error.message);
  return 1;
});
process.exit();
