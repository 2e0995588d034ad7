// @ts-check
// `npm run reset`: stops the stack and deletes its data: every case, clock, letter and key. The next start begins anew.
import { existsSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { stackFolder } from './lib/checkout.mjs';
import { sayer } from './lib/say.mjs';
import { dataFolders, stopStack } from './lib/stop-stack.mjs';

/** What a stack keeps. A folder named by TWENTIETH_DATA may hold other things, which are not ours to delete. */
const kept =
  /^(postgres(-.*|\.new)?|temporal|mail|logs|(secrets|ports|pids|lock|development-issuer\.jwks)\.json)$/;

const say = sayer();
const folders = dataFolders();
await stopStack(say);
const inside = (/** @type {string} */ folder) => (existsSync(folder) ? readdirSync(folder) : []);
const doomed = folders.flatMap((folder) =>
  inside(folder)
    .filter((name) => kept.test(name))
    .map((name) => join(folder, name)),
);
for (const path of doomed) {
  say('reset', `deleting ${path}`);
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
for (const folder of folders) if (existsSync(folder) && inside(folder).length === 0) rmdirSync(folder);
rmSync(join(stackFolder, 'stack.json'), { force: true });
console.log(
  doomed.length > 0 ? 'Deleted. The next start begins with nothing.' : 'There was nothing to delete.',
);
