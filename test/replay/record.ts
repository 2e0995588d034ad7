// Records the histories that the replay gate keeps: every scenario played on the real server with the production
// bundle. Run by `npm run record-histories` when the loop of the workflows is changed on purpose, under `patched()`.
import { writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { proceedingsOf } from '@twentieth/casework';
import { workflowId } from '@twentieth/workflows';
import { AUTHORITY, startProceedings } from '../support/proceedings.js';
import { play, SCENARIOS } from '../support/scenarios.js';

/** @returns the files written, one for each execution of each scenario */
export const recordHistories = async (folder: string): Promise<readonly string[]> => {
  const proceedings = await startProceedings();
  const files: string[] = [];
  try {
    for (const [name, steps] of Object.entries(SCENARIOS)) {
      const reference = await play(proceedings, steps);
      for (const proceeding of proceedingsOf((await proceedings.read(reference)).file)) {
        const handle = proceedings.temporal.client.workflow.getHandle(
          workflowId({ authority: AUTHORITY, proceeding }),
        );
        const file = `${name}.${proceeding.split('/')[0]}.json`;
        await writeFile(`${folder}/${file}`, `${historyToJSON(await handle.fetchHistory())}\n`);
        files.push(file);
      }
    }
  } finally {
    await proceedings.stop();
  }
  return files;
};
