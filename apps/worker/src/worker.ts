// The Temporal worker: the workflows' bundle, built once, and the activities bound to this process's doors.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { activitiesFor, followLetters, type Doors } from '@twentieth/activities';
import { encryptedDataConverter, pause, type Logger } from '@twentieth/platform';
import { TASK_QUEUE } from '@twentieth/workflows';
import { workerSizes, type Sizes } from './sizes.js';

/** Where the build leaves the workflows' bundle. */
export const BUNDLE = fileURLToPath(new URL('../../../workflows/dist/bundle/workflows.js', import.meta.url));

/** Waits for Temporal as long as it takes; it may come up after this process. Null when told to stop first. */
export const connect = async (
  address: string,
  log: Logger,
  signal: AbortSignal,
): Promise<NativeConnection | null> => {
  for (let told = false; !signal.aborted; told = true) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      if (!told) log.warn({ err: error }, `worker waits for Temporal at ${address}`);
      await pause(500, signal);
    }
  }
  return null;
};

export interface WorkerOptions {
  readonly namespace: string;
  readonly payloadKey: Uint8Array;
  readonly retiredPayloadKeys?: readonly Uint8Array[];
}

const USUAL: Sizes = { cachedWorkflows: 800, atOnce: 40 };

/** @param sizes how much it takes on at once */
export const createWorker = async (
  connection: NativeConnection,
  doors: Doors,
  options: WorkerOptions,
  sizes: Sizes = USUAL,
): Promise<Worker> =>
  Worker.create({
    connection,
    namespace: options.namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: { code: await readFile(BUNDLE, 'utf8') },
    activities: activitiesFor(doors),
    dataConverter: encryptedDataConverter(options.payloadKey, options.retiredPayloadKeys),
    ...workerSizes(sizes),
  });

/** Between two rounds of asking what became of the letters; a callback, where there is one, is sooner. */
const ROUND = 15 * 60_000;

/** Follows letters until told to stop; what goes wrong in a round is told, and the next comes all the same. */
export const keepFollowing = async (doors: Doors, signal: AbortSignal, round = ROUND): Promise<void> => {
  while (!signal.aborted) {
    await pause(round, signal);
    if (signal.aborted) return;
    await followLetters(doors, signal).catch((error: unknown) =>
      doors.log.warn({ err: error }, 'letters could not be followed: they will be in the next round'),
    );
  }
};
