// @ts-check
// `npm run reset`: stops the stack and deletes its data: every case, clock, letter and key. The next start begins anew.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stackFolder } from './lib/checkout.mjs';
import { sayer } from './lib/say.mjs';
import { dataFolders, stopStack } from './lib/stop-stack.mjs';

/** What a stack keeps; a folder named by TWENTIETH_DATA may hold other things, which are not ours to delete. */
const kept = [
  'postgres',
  'temporal',
  'mail',
  'logs',
  'secrets.json',
  'ports.json',
  'pids.json',
  'development-issuer.jwks.json',
];

const say = sayer();
const folders = dataFolders();
await stopStack(say);
const doomed = folders
  .flatMap((folder) => kept.map((name) => join(folder, name)))
  .filter((path) => existsSync(path));
for (const path of doomed) {
  say('reset', `deleting ${path}`);
  rmSync(path, { recursive: true, force: true });
}
rmSync(join(stackFolder, 'stack.json'), { force: true });
console.log(
  doomed.length > 0 ? 'Deleted. The next start begins with nothing.' : 'There was nothing to delete.',
);
