// Events: appended once, in order, without gaps, each chained to the one before.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConcurrencyError, lostTheRace, RecordMisuseError } from '../errors.js';
import { GENESIS } from '../event.js';
import type { RecordStore } from '../record.js';
import { verifyChain } from '../verify-chain.js';
import type { Bench } from './contract.js';
import { aCase, anEvent, appendAt, appendNow, readCase, REFERENCE } from './samples.js';

export function eventsContract({ record, authority }: Bench): void {
  describe('events', () => {
    it('a case nobody opened has no events, version 0 and the first link', async () => {
      const stream = await readCase(record(), authority());
      expect(stream).toEqual({ reference: REFERENCE, version: 0, headHash: GENESIS, events: [] });
    });

    it('the case of an event is found by its id, within its own authority', async () => {
      const tenant = authority();
      const [stored] = await record().transact(tenant, (tx) => appendNow(tx, REFERENCE, [anEvent()]));
      const caseOf = (id: string, whose = tenant) =>
        record().transact(whose, (tx) => tx.referenceOfEvent(id));
      expect(await caseOf(stored!.id)).toBe(REFERENCE);
      expect(await caseOf('no-such-event')).toBeUndefined();
      expect(await caseOf(stored!.id, authority())).toBeUndefined();
    });

    it('what was appended is read back as it was said', async () => {
      const tenant = authority();
      const sealed = new Uint8Array([0, 1, 254, 255]);
      const data = {
        note: 'Llanfair — 12 \\ "quotes" \u2028 😀',
        parts: [1, 2.5, -0],
        none: null,
        deep: { b: 1, a: [] },
      };
      const said = anEvent({ sealed, subject: 'subject-1', data });
      const [stored] = await record().transact(tenant, (tx) => appendNow(tx, REFERENCE, [said]));
      const { events, version, headHash } = await readCase(record(), tenant);
      expect({ ...events[0], sealed: [...events[0]!.sealed!] }).toEqual({
        ...stored,
        sealed: [0, 1, 254, 255],
      });
      const { id, type, schema, on, at, actor } = said;
      const plain = { id, type, schema, on, at, actor, subject: 'subject-1', version: 1, prevHash: GENESIS };
      expect(events[0]).toMatchObject({ ...plain, authority: tenant, reference: REFERENCE });
      expect(events[0]!.data).toEqual({ ...data, parts: [1, 2.5, 0] });
      expect({ version, headHash }).toEqual({ version: 1, headHash: events[0]!.hash });
      expect(events[0]!.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    it('the later events of a case can be read alone, with the whole case’s head', async () => {
      const tenant = authority();
      await aCase(record(), tenant, 4);
      const late = await record().transact(tenant, (tx) => tx.readStream(REFERENCE, { fromVersion: 3 }));
      expect(late.events.map((event) => event.version)).toEqual([3, 4]);
      const none = await record().transact(tenant, (tx) => tx.readStream(REFERENCE, { fromVersion: 5 }));
      expect(none).toMatchObject({ version: 4, headHash: late.headHash, events: [] });
    });

    it('an append to an old version, or to another head, is refused and leaves nothing', async () => {
      const tenant = authority();
      const events = await aCase(record(), tenant, 2);
      const heads = [
        { version: 0, headHash: GENESIS },
        { version: 1, headHash: events[0]!.hash },
        { version: 2, headHash: events[0]!.hash },
        { version: 3, headHash: events[1]!.hash },
      ];
      for (const head of heads) {
        const late = record().transact(tenant, (tx) => appendAt(tx, REFERENCE, head, [anEvent()]));
        await expect(late).rejects.toThrow(ConcurrencyError);
      }
      expect((await readCase(record(), tenant)).version).toBe(2);
    });

    it('of many appends to the same version exactly one wins', async () => {
      const tenant = authority();
      const head = { version: 0, headHash: GENESIS };
      const tries = Array.from({ length: 8 }, () =>
        record().transact(tenant, (tx) => appendAt(tx, REFERENCE, head, [anEvent()])),
      );
      const ends = await Promise.allSettled(tries);
      expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
      const lost = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
      expect(lost.every(lostTheRace)).toBe(true);
      expect((await readCase(record(), tenant)).version).toBe(1);
    });

    it('however many write at once, versions are dense and the chain holds', async () => {
      const writers = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }), {
        minLength: 2,
        maxLength: 4,
      });
      await fc.assert(
        fc.asyncProperty(writers, async (plan) => {
          const tenant = authority();
          await Promise.all(plan.map((batches) => writeAll(record(), tenant, batches)));
          const { events, version, headHash } = await readCase(record(), tenant);
          expect(version).toBe(plan.flat().reduce((sum, size) => sum + size, 0));
          expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
          expect(verifyChain(events, { head: { version, headHash } })).toEqual([]);
        }),
        { numRuns: 12 },
      );
    });

    it('events without a claimed command, twice the same event, and no event at all are refused', async () => {
      const tenant = authority();
      const [first] = await aCase(record(), tenant, 1);
      const again = record().transact(tenant, (tx) => appendNow(tx, REFERENCE, [anEvent({ id: first!.id })]));
      await expect(again).rejects.toThrow(RecordMisuseError);
      const unclaimed = record().transact(tenant, (tx) =>
        tx.append('FOI-2026-000009', 0, GENESIS, [anEvent()], 'x'),
      );
      await expect(unclaimed).rejects.toThrow(RecordMisuseError);
      const empty = record().transact(tenant, (tx) => appendNow(tx, REFERENCE, []));
      await expect(empty).rejects.toThrow(RecordMisuseError);
      expect((await readCase(record(), tenant)).version).toBe(1);
    });

    it('a text that cannot be kept unaltered is refused: NUL, half a character, not a number', async () => {
      const tenant = authority();
      for (const value of ['a\u0000b', '\ud800', Number.NaN]) {
        const bad = record().transact(tenant, (tx) =>
          appendNow(tx, REFERENCE, [anEvent({ data: { value } })]),
        );
        await expect(bad).rejects.toThrow(RecordMisuseError);
      }
      const spelt = record().transact(tenant, (tx) =>
        appendNow(tx, REFERENCE, [anEvent({ data: { v: '\\u0000' } })]),
      );
      expect((await spelt)[0]!.data).toEqual({ v: '\\u0000' });
    });

    it('the cases on the record are listed in order, a page at a time', async () => {
      const tenant = authority();
      for (const n of [3, 1, 2]) await aCase(record(), tenant, 1, `FOI-2026-00000${n}`);
      const page = await record().transact(tenant, (tx) =>
        tx.references({ after: 'FOI-2026-000001', limit: 1 }),
      );
      expect(page).toEqual(['FOI-2026-000002']);
      expect(await record().transact(tenant, (tx) => tx.references())).toHaveLength(3);
    });
  });
}

/** Appends each batch in turn, beginning again whenever another writer was first. */
async function writeAll(record: RecordStore, tenant: string, batches: readonly number[]): Promise<void> {
  for (const size of batches) {
    let done = false;
    while (!done) {
      done = await aCase(record, tenant, size).then(
        () => true,
        (error: unknown) => {
          if (!lostTheRace(error)) throw error;
          return false;
        },
      );
    }
  }
}
