// @ts-check
// Compiles the packages and bundles the workflows, each only when what goes into it has changed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, stackFolder } from './checkout.mjs';
import { fingerprint } from './fingerprint.mjs';
import { runHelper } from './helper.mjs';
import { withOurPath } from './node-24.mjs';
import { readJson } from './read-json.mjs';
import { took } from './say.mjs';
import { writeWhole } from './write-whole.mjs';

const stamps = join(stackFolder, 'built.json');

/** @returns {string[]} the packages that tsconfig.json names */
function packages() {
  const config = JSON.parse(readFileSync(join(checkout, 'tsconfig.json'), 'utf8'));
  return config.references.map((/** @type {{ path: string }} */ { path }) => path);
}

/** The two steps: what goes in, what must be there afterwards, and the program that does it. */
const steps = () => [
  {
    name: 'compile',
    inputs: [...packages(), 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json'],
    outputs: packages().map((path) => `${path}/dist/.tsbuildinfo`),
    leave: /\/dist\/|\/node_modules\/|\.spec\.ts$/,
    args: ['node_modules/typescript/bin/tsc', '-b'],
  },
  {
    name: 'bundle',
    inputs: ['workflows/dist', 'package-lock.json', 'tools/bundle-workflows.mjs'],
    outputs: ['workflows/dist/bundle/workflows.js'],
    leave: /\/bundle\/|\.tsbuildinfo$|\.map$|\.d\.ts$/,
    args: ['tools/bundle-workflows.mjs'],
  },
];

/**
 * @param {{ say: import('./say.mjs').Say, signal?: AbortSignal }} options
 * @returns {Promise<void>} rejects with the compiler's words when something does not build
 */
export async function buildIfChanged({ say, signal }) {
  for (const { name, inputs, outputs, leave, args } of steps()) {
    const since = Date.now();
    const before = readJson(stamps) ?? {};
    const now = fingerprint(checkout, inputs, leave);
    if (before[name] === now && outputs.every((path) => existsSync(join(checkout, path)))) continue;
    await runHelper(process.execPath, args, {
      cwd: checkout,
      env: withOurPath(process.env),
      what: `The build (${args.join(' ')})`,
      ...(signal ? { signal } : {}),
    });
    const missing = outputs.filter((path) => !existsSync(join(checkout, path)));
    if (missing.length > 0) throw new Error(`The build (${args.join(' ')}) left out ${missing.join(', ')}.`);
    writeWhole(stamps, JSON.stringify({ ...before, [name]: fingerprint(checkout, inputs, leave) }, null, 1));
    say('build', `${name} (${took(since)})`);
  }
}
