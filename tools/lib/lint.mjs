// @ts-check
// The layer law, the rules and the format. Without a project graph the layer law would pass unseen: the graph is made
// first, and a run that did without it fails.
import { checkout } from './checkout.mjs';
import { runHelper } from './helper.mjs';
import { withOurPath } from './node-24.mjs';

/**
 * @param {{ signal?: AbortSignal }} [options]
 * @returns {Promise<void>} rejects with what was found
 */
export async function lint({ signal } = {}) {
  const env = { ...withOurPath(process.env), NX_DAEMON: 'false', NX_TUI: 'false' };
  const node = (/** @type {string[]} */ args, /** @type {string} */ what) => {
    const lines = /** @type {string[]} */ ([]);
    const help = { cwd: checkout, env, what, onLine: (/** @type {string} */ line) => void lines.push(line) };
    return runHelper(process.execPath, args, { ...help, ...(signal ? { signal } : {}) }).then(
      () => lines.join('\n'),
      () => Promise.reject(new Error(`${what} failed:\n${lines.slice(-200).join('\n')}`)),
    );
  };
  await node(['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], 'Making the project graph');
  const told = await node(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'], 'ESLint');
  if (told.includes('No cached ProjectGraph')) {
    throw new Error(
      'ESLint found no project graph, so the layer law was not checked: run `npx nx show projects` and see why.',
    );
  }
  await node(
    ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    'Prettier (npm run format mends it)',
  );
}
