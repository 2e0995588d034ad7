// Records the histories that the replay gate keeps: every scenario played on the real server with the production
// bundle. Run by `npm run record-histories` when the loop of the workflows is changed on purpose, under `patched()`.
import { writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { proceedingsOf } from '@twentieth/casework';
import { SCHEDULES, TASK_QUEUE, workflowId } from '@twentieth/workflows';
import { AUTHORITY, startProceedings, type Proceedings } from '../support/proceedings.js';
import { RECALCULATION_HISTORY } from './histories.js';
import { proclaimed } from '../support/proclaimed.js';
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
    files.push(...(await recordScheduled(proceedings, folder)));
    const handle = await proclaimed(proceedings, await play(proceedings, []));
    await writeFile(`${folder}/${RECALCULATION_HISTORY}`, `${historyToJSON(await handle.fetchHistory())}\n`);
    files.push(RECALCULATION_HISTORY);
  } finally {
    await proceedings.stop();
  }
  return files;
};

/** What the schedules begin, each once; there is one authority or another to go over. */
export const recordScheduled = async (
  { temporal: { client } }: Pick<Proceedings, 'temporal'>,
  folder: string,
): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const [schedule, { workflow }] of Object.entries(SCHEDULES)) {
    const handle = await client.workflow.start(workflow, {
      workflowId: `recorded-${schedule}`,
      taskQueue: TASK_QUEUE,
    });
    await handle.result();
    const file = `scheduled.${schedule}.json`;
    await writeFile(`${folder}/${file}`, `${historyToJSON(await handle.fetchHistory())}\n`);
    files.push(file);
  }
  return files;
};
