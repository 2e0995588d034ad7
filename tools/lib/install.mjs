// @ts-check
// The packages that package-lock.json names, installed when they are not. Runs on Node 20 with nothing installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';
import { runHelper } from './helper.mjs';
import { saying } from './patience.mjs';
import { readJson } from './read-json.mjs';
import { took } from './say.mjs';

const modules = join(checkout, 'node_modules');
const stamp = join(modules, '.twentieth-installed');

/** @returns {string} what the stamp holds when the installation belongs to the lock file */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(checkout, 'package-lock.json')))
    .digest('hex');

/**
 * @param {{ packages: Record<string, any> }} lock package-lock.json
 * @param {{ packages: Record<string, any> } | undefined} installed npm's own note, node_modules/.package-lock.json
 * @returns {boolean} whether what is installed is what the lock file asks for on this platform
 */
export function isComplete(lock, installed) {
  if (installed === undefined) return false;
  const there = installed.packages;
  for (const [path, { version, optional, devOptional, peer, link }] of Object.entries(lock.packages)) {
    if (path === '' || !path.includes('node_modules/')) continue;
    const found = there[path];
    if (found === undefined && !optional && !devOptional && !peer) return false;
    if (found !== undefined && !link && found.version !== version) return false;
  }
  return true;
}

/** @returns {boolean} */
export function isInstalled() {
  if (!existsSync(modules)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true;
  const complete = isComplete(
    readJson(join(checkout, 'package-lock.json')),
    readJson(join(modules, '.package-lock.json')),
  );
  if (complete) writeFileSync(stamp, wanted());
  return complete;
}

/**
 * Runs `npm ci` when it is needed. Install scripts are not run: what they would do, the stack does itself.
 * @param {{ say: import('./say.mjs').Say, signal?: AbortSignal }} options
 */
export async function installIfMissing({ say, signal }) {
  if (isInstalled()) return;
  const since = Date.now();
  say('packages', 'installing what package-lock.json names (npm ci; some minutes the first time)');
  const npm = process.env['npm_execpath'];
  const [file, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = [
    ...before,
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const help = { cwd: checkout, what: 'npm ci', ...(signal ? { signal } : {}) };
  await saying({ say, who: 'packages', what: 'installing' }, () => runHelper(String(file), args, help));
  writeFileSync(stamp, wanted());
  say('packages', `installed (${took(since)})`);
}
