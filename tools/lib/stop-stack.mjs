// @ts-check
// Stopping a stack from outside: asks its supervisor, and ends what a dead supervisor has left.
import { stackFile, stackFolder } from './checkout.mjs';
import { chooseDataFolder } from './data-folder.mjs';
import { endProcess } from './end-process.mjs';
import { endLeftovers } from './leftovers.mjs';
import { holder } from './lock.mjs';
import { readJson } from './read-json.mjs';
import { unpublish } from './stack-file.mjs';

/** @returns {string[]} the data folders of this checkout: the one published, and the one a start would choose */
export function dataFolders() {
  const published = readJson(stackFile)?.data;
  return [...new Set([...(published ? [published] : []), chooseDataFolder(process.env)])];
}

/**
 * @param {import('./say.mjs').Say} say
 * @returns {Promise<boolean>} whether anything ran
 */
export async function stopStack(say) {
  const folders = dataFolders();
  let ran = false;
  for (const folder of [stackFolder, ...folders]) {
    const supervisor = holder(folder);
    if (!supervisor) continue;
    say('stack', `asking pid ${supervisor.pid} to stop`);
    const how = await endProcess(supervisor, { within: 90_000 });
    say('stack', `pid ${supervisor.pid}: ${how}`);
    ran = true;
  }
  for (const folder of folders) ran = (await endLeftovers(folder, say)) > 0 || ran;
  unpublish(stackFile);
  return ran;
}
