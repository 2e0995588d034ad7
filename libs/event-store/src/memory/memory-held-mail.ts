// The holding pen in memory.
import { spelt } from '../instant.js';
import type { HeldMail, HeldMailTable, NewHeldMail } from '../held-mail.js';
import type { Partition, Undo } from './partition.js';

export interface HeldRow {
  readonly mail: HeldMail;
  readonly message: Uint8Array;
}

const place = ({ receivedAt, id }: Pick<HeldMail, 'receivedAt' | 'id'>): string =>
  `${spelt(receivedAt)} ${id}`;

const rowOf = (given: NewHeldMail, heldAt: string): HeldRow => {
  const { sealedMessage, settled, ...mail } = given;
  return {
    message: Uint8Array.from(sealedMessage),
    mail: {
      ...{ ...mail, receivedAt: spelt(mail.receivedAt), heldAt, state: settled?.state ?? 'held' },
      ...{ settledAt: settled ? spelt(settled.at) : null, settledBy: settled?.by ?? null },
      ...{ reference: settled?.reference ?? null, sealedBecause: settled?.sealedBecause ?? null },
    },
  };
};

export function memoryHeldMail({ held }: Partition, undo: Undo, clock: () => string): HeldMailTable {
  const inOrder = (): HeldMail[] =>
    [...held.values()].map(({ mail }) => mail).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return {
    hold: async (given) => {
      const known = inOrder().find(({ fingerprint }) => fingerprint === given.fingerprint);
      if (known) return { mail: known, fresh: false };
      const row = rowOf(given, spelt(clock()));
      undo.set(held, given.id, row);
      return { mail: row.mail, fresh: true };
    },
    get: async (id) => held.get(id)?.mail,
    message: async (id) => held.get(id)?.message,
    list: async ({ state, after, limit = 50 } = {}) =>
      inOrder()
        .filter((mail) => state === undefined || mail.state === state)
        .filter((mail) => after === undefined || place(mail) > place(after))
        .slice(0, Math.min(limit, 500)),
    settle: async (id, { state, at, by, reference, sealedBecause }) => {
      const row = held.get(id);
      if (row === undefined || row.mail.reference !== null) return false;
      const settled = { state, settledAt: spelt(at), settledBy: by, reference, sealedBecause };
      undo.set(held, id, { ...row, mail: { ...row.mail, ...settled } });
      return true;
    },
    ofCase: async (reference) =>
      inOrder()
        .filter((mail) => mail.reference === reference)
        .map(({ id }) => id)
        .sort(),
    waiting: async () => {
      const waiting = inOrder().filter(({ state }) => state === 'held');
      return { count: waiting.length, since: waiting.map(({ heldAt }) => heldAt).sort()[0] ?? null };
    },
  };
}
