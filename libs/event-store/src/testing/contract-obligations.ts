// The rows of what is owed, and the digests: made once, ended once, and gone over in order.
import { describe, expect, it } from '@jest/globals';
import type { Digest, Obligation } from '../obligation.js';
import type { Bench } from './contract.js';

const row = (letter: string, over: Partial<Obligation> = {}): Obligation => ({
  ...{ letter, reference: 'FOI-2026-000001', proceeding: 'request/FOI-2026-000001' },
  ...{ template: 'reminder-officer-5-days', to: 'officer', rung: 'response/5-before/officer', state: 'owed' },
  ...{ owedAt: '2026-11-23T09:00:00.000Z', raisedAt: '2026-11-23T09:00:01.000Z' },
  ...{ digest: null, about: { due: '2026-12-01', parts: [1, 2] }, ...over },
});
const monday = { morning: '2026-11-23', to: 'officer-7' };
const digest = (over: Partial<Digest> = {}): Digest => ({
  ...{ ...monday, id: 'digest/2026-11-23/officer-7', outcome: null, closed: false },
  letters: [{ letter: 'a', reference: 'FOI-2026-000001', proceeding: 'request/FOI-2026-000001' }],
  mail: {
    messageId: '<d@x>',
    address: 'seven@example.org',
    subject: 'One',
    text: 'One.',
    html: '<p>One.</p>',
  },
  ...over,
});

export function obligationsContract({ record, authority }: Bench): void {
  describe('what is owed', () => {
    it('is read as it was put, and changes in its state alone', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.obligations.put([row('a'), row('b', { owedAt: '2026-11-20T09:00:00Z', digest: monday })]);
        await tx.obligations.put([row('a', { state: 'failed', rung: null, about: {} })]);
        expect(await tx.obligations.owedBefore('2026-11-24T00:00:00.000Z', 10)).toEqual([
          row('b', { owedAt: '2026-11-20T09:00:00.000Z', digest: monday }),
          row('a', { state: 'failed' }),
        ]);
        await tx.obligations.remove(['a', 'unknown']);
        expect(await tx.obligations.owedBefore('2026-11-24T00:00:00.000Z', 10)).toHaveLength(1);
      });
    });

    it('before an instant is gone over page by page, the oldest first', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.obligations.put(['c', 'a', 'b'].map((letter) => row(letter)));
        await tx.obligations.put([row('z', { owedAt: '2026-11-01T09:00:00.000Z' })]);
        const until = '2026-11-23T09:00:00.001Z';
        const first = await tx.obligations.owedBefore(until, 2);
        const then = await tx.obligations.owedBefore(until, 10, first.at(-1));
        expect([...first, ...then].map(({ letter }) => letter)).toEqual(['z', 'a', 'b', 'c']);
        expect(await tx.obligations.owedBefore('2026-11-23T09:00:00.000Z', 10)).toHaveLength(1);
      });
    });

    it('for a digest is due once the first of its reminders is old enough, and only while it is owed', async () => {
      await record().transact(authority(), async (tx) => {
        const tuesday = { morning: '2026-11-24', to: 'officer-7' };
        await tx.obligations.put([
          row('late', { digest: monday, raisedAt: '2026-11-23T09:05:00.000Z' }),
          row('early', { digest: monday, raisedAt: '2026-11-23T09:00:00.000Z' }),
          row('other', { digest: tuesday, raisedAt: '2026-11-24T09:00:00.000Z' }),
          row('sent', { digest: { ...monday, to: 'lead-1' }, state: 'prepared' }),
          row('itself'),
        ]);
        const due = (until: string) => tx.obligations.digestsDue(until);
        expect(await due('2026-11-23T08:59:59.999Z')).toEqual([]);
        expect(await due('2026-11-23T09:00:00.000Z')).toEqual([monday]);
        expect(await due('2026-11-25T09:00:00.000Z')).toEqual([monday, tuesday]);
        const of = await tx.obligations.ofDigest(monday);
        expect(of.map(({ letter }) => letter)).toEqual(['early', 'late']);
      });
    });
  });

  describe('a digest', () => {
    it('is made once, ends once, and is closed for good', async () => {
      await record().transact(authority(), async (tx) => {
        expect(await tx.digests.get(digest().id)).toBeUndefined();
        expect(await tx.digests.add(digest())).toBe(true);
        expect(await tx.digests.add(digest({ letters: [] }))).toBe(false);
        expect(await tx.digests.get(digest().id)).toEqual(digest());
        expect(await tx.digests.open()).toEqual([monday]);
        await tx.digests.settle(digest().id, { receipt: '250 first' });
        await tx.digests.settle(digest().id, { receipt: '250 second' });
        await tx.digests.close(digest().id);
        expect(await tx.digests.open()).toEqual([]);
        expect(await tx.digests.get(digest().id)).toEqual(
          digest({ outcome: { receipt: '250 first' }, closed: true }),
        );
      });
    });
  });
}
