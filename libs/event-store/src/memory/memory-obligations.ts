// What is owed, and the digests made of it, in memory.
import { spelt } from '../instant.js';
import type { DigestDue, DigestTable, Obligation, ObligationTable } from '../obligation.js';
import type { Partition, Undo } from './partition.js';

const by =
  <T>(...keys: readonly ((row: T) => string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return 0;
  };
const inOrder = by<DigestDue>(
  ({ morning }) => morning,
  ({ to }) => to,
);
const isOf = ({ digest, state }: Obligation, { morning, to }: DigestDue): boolean =>
  state === 'owed' && digest?.morning === morning && digest.to === to;

export function memoryObligations({ obligations }: Partition, undo: Undo): ObligationTable {
  const all = (): Obligation[] => [...obligations.values()].map((row) => structuredClone(row));
  return {
    put: async (rows) => {
      for (const row of rows) {
        const was = obligations.get(row.letter);
        const next = was === undefined ? structuredClone(row) : { ...was, state: row.state };
        undo.set(obligations, row.letter, {
          ...next,
          owedAt: spelt(next.owedAt),
          raisedAt: spelt(next.raisedAt),
        });
      }
    },
    remove: async (letters) => {
      for (const letter of letters) undo.remove(obligations, letter);
    },
    owedBefore: async (instant, limit, after) =>
      all()
        .filter(({ owedAt }) => owedAt < spelt(instant))
        .filter((row) => !after || `${row.owedAt} ${row.letter}` > `${after.owedAt} ${after.letter}`)
        .sort(
          by<Obligation>(
            ({ owedAt }) => owedAt,
            ({ letter }) => letter,
          ),
        )
        .slice(0, limit),
    digestsDue: async (raisedUntil) => {
      const due = new Map<string, DigestDue>();
      for (const { state, raisedAt, digest } of all())
        if (state === 'owed' && digest !== null && raisedAt <= spelt(raisedUntil))
          due.set(`${digest.morning} ${digest.to}`, digest);
      return [...due.values()].sort(inOrder);
    },
    ofDigest: async (digest) =>
      all()
        .filter((row) => isOf(row, digest))
        .sort(
          by<Obligation>(
            ({ raisedAt }) => raisedAt,
            ({ letter }) => letter,
          ),
        ),
  };
}

export function memoryDigests({ digests }: Partition, undo: Undo): DigestTable {
  return {
    get: async (id) => structuredClone(digests.get(id)),
    add: async (digest) => {
      if (digests.has(digest.id)) return false;
      undo.set(digests, digest.id, structuredClone({ ...digest, outcome: null, closed: false }));
      return true;
    },
    settle: async (id, outcome) => {
      const was = digests.get(id);
      if (was?.outcome === null) undo.set(digests, id, { ...was, outcome: structuredClone(outcome) });
    },
    close: async (id) => {
      const was = digests.get(id);
      if (was) undo.set(digests, id, { ...was, closed: true });
    },
    open: async () =>
      [...digests.values()]
        .filter(({ closed }) => !closed)
        .map(({ morning, to }) => ({ morning, to }))
        .sort(inOrder),
  };
}
