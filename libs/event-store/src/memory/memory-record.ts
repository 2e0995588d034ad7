// The in-memory twin of the record: for tests and the simulator. The same contract suite holds it to the database's
// behaviour; transactions of one authority run one after another.
import { wallClock } from '@twentieth/platform';
import { openClaims } from '../claims.js';
import type { Authority, RecordStore } from '../record.js';
import { emptyPartition, undoLog, type Partition } from './partition.js';
import { memoryTransaction } from './memory-transaction.js';

export interface MemoryRecordOptions {
  readonly authorities: readonly Authority[];
  /** The record's clock, for `recordedAt` (default: the wall clock). */
  readonly clock?: () => string;
}

/** A record that lives as long as the process. */
export function memoryRecord({ authorities, clock = wallClock }: MemoryRecordOptions): RecordStore {
  const known = new Map(authorities.map((authority) => [authority.id, authority]));
  const partitions = new Map<string, Partition>();
  const queues = new Map<string, Promise<unknown>>();

  return {
    transact: (authority, fn) => {
      if (authority === '') return Promise.reject(new TypeError('A transaction needs an authority.'));
      const partition = partitions.get(authority) ?? emptyPartition();
      partitions.set(authority, partition);
      const turn = (queues.get(authority) ?? Promise.resolve()).then(async () => {
        const undo = undoLog();
        const claims = openClaims();
        try {
          const tx = memoryTransaction({ authority, known, partition, undo, claims, clock });
          const result = await fn(tx);
          claims.assertNoneLeft();
          return result;
        } catch (error) {
          undo.rollBack();
          throw error;
        }
      });
      queues.set(
        authority,
        turn.catch(() => undefined), // told to its own caller; the next in the queue goes on
      );
      return turn;
    },
    authorityIds: async () => [...known.keys()].sort(),
    close: async () => undefined,
  };
}
