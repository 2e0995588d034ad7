// The proceedings as they run in production (real Temporal, the production bundle, the real activities and relay),
// over a record and a post that the test can look into.
import { NativeConnection, type Worker } from '@temporalio/worker';
import type { Command } from '@twentieth/casework';
import { memoryRecord, type RecordStore } from '@twentieth/event-store';
import { openLogger, openTemporal, pause, wallClock, type TemporalConnection } from '@twentieth/platform';
import { memoryPost, type MemoryPost } from '@twentieth/post';
import { readCase, submit, type Outcome, type ReadCase, type Submission } from '@twentieth/registry';
import { runRelay, tellCase, travel } from '@twentieth/relay';
import { openVault, type Vault } from '@twentieth/vault';
import { createWorker } from '../../apps/worker/src/worker.js';
import { quietRuntime } from './quiet.js';
import { TEST_KEY } from './test-key.js';
import { NAMESPACE, startTemporalServer, type TemporalServer } from './temporal-server.js';

export const AUTHORITY = 'rehearsal-constabulary';
/** A live authority on the same record. */
export const LIVE = 'westmarch';

export interface Proceedings {
  readonly temporal: TemporalConnection;
  readonly store: RecordStore;
  readonly vault: Vault;
  readonly post: MemoryPost;
  put(
    reference: string | null,
    command: Omit<Command, 'reference'>,
    over?: Partial<Submission>,
  ): Promise<Extract<Outcome, { kind: 'recorded' }>>;
  /** Everything due until then happens on the way. */
  travel(reference: string, to: string, commandId?: string): Promise<void>;
  /** Waits until no letter of the case is owed. */
  delivered(reference: string): Promise<void>;
  read(reference: string): Promise<ReadCase>;
  stop(): Promise<void>;
}

let keys = 0;

export const startProceedings = async (): Promise<Proceedings> => {
  quietRuntime();
  const server: TemporalServer = await startTemporalServer();
  const connection = await NativeConnection.connect({ address: server.address });
  const temporal = openTemporal({ address: server.address, namespace: NAMESPACE, payloadKey: TEST_KEY });
  const store = memoryRecord({
    clock: wallClock,
    authorities: [
      { id: AUTHORITY, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} },
      { id: LIVE, name: 'Westmarch Constabulary', rehearsal: false, settings: {} },
    ],
  });
  const vault = openVault({ masterKey: TEST_KEY });
  const log = openLogger('test', 'silent');
  const post = memoryPost({ now: wallClock });
  const temporalId = await temporal.databaseId();
  const doors = {
    store,
    vault,
    postOf: () => post,
    log,
    mailDomain: 'twentieth.example',
    replySecret: TEST_KEY,
    temporalId: () => temporalId,
  };
  const worker: Worker = await createWorker(connection, doors, {
    namespace: NAMESPACE,
    payloadKey: TEST_KEY,
  });
  const running = worker.run();
  const stopping = new AbortController();
  const relayDoor = { store, temporal, log };
  const relay = runRelay(relayDoor, stopping.signal);

  const put: Proceedings['put'] = async (reference, command, over = {}) => {
    const submission = {
      authority: AUTHORITY,
      commandId: `test-${++keys}`,
      actor: { id: 'officer-1', role: 'officer' },
      at: wallClock(),
      reference,
      command,
      ...over,
    } as Submission;
    const outcome = await submit({ store, vault }, submission);
    if (outcome.kind !== 'recorded') throw new Error(`Not recorded: ${JSON.stringify(outcome)}`);
    await tellCase(relayDoor, AUTHORITY, outcome.reference);
    return outcome;
  };
  const read = async (reference: string): Promise<ReadCase> =>
    (await readCase({ store, vault }, AUTHORITY, reference))!;
  return {
    temporal,
    store,
    vault,
    post,
    put,
    read,
    delivered: async (reference) => {
      const giveUp = AbortSignal.timeout(30_000);
      const owing = async () =>
        (await store.transact(AUTHORITY, (tx) => tx.wakes.read(reference))).some((row) => row.effects > 0);
      while (await owing()) {
        if (giveUp.aborted) throw new Error(`Letters of ${reference} were not delivered within 30 s.`);
        await pause(15);
      }
    },
    travel: async (reference, to, commandId) => {
      const now = async () => (await read(reference)).file.at;
      const arrive = async () =>
        void (await put(
          reference,
          { type: 'MoveCaseInTime', to } as Omit<Command, 'reference'>,
          commandId ? { commandId } : {},
        ));
      const undone = await travel(
        relayDoor,
        { authority: AUTHORITY, reference, to },
        now,
        arrive,
        AbortSignal.timeout(60_000),
      );
      if (undone !== null) throw new Error(`Travel to ${to}: ${undone}.`);
    },
    stop: async () => {
      stopping.abort();
      await relay;
      worker.shutdown();
      await running;
      await connection.close();
      await temporal.close();
      await server.stop();
    },
  };
};
