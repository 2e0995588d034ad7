// The recorded histories: lives of proceedings as earlier versions of the workflows lived them.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const HISTORIES = fileURLToPath(new URL('./histories', import.meta.url));

/** The life of the workflow that carries a change of the calendar, beside those of the scenarios. */
export const RECALCULATION_HISTORY = 'holiday-proclaimed.recalculation.json';

export interface Recorded {
  /** The file, below a folder of its own where an earlier form of the loop lived it. */
  readonly workflowId: string;
  readonly history: unknown;
}

export const recordedHistories = async (): Promise<readonly Recorded[]> => {
  const files = (await readdir(HISTORIES, { recursive: true }))
    .filter((file) => file.endsWith('.json'))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      workflowId: file,
      history: JSON.parse(await readFile(`${HISTORIES}/${file}`, 'utf8')) as unknown,
    })),
  );
};
