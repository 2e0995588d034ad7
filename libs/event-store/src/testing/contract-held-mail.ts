// The holding pen: held once, listed in the order of arrival, settled once, and never gone.
import { describe, expect, it } from '@jest/globals';
import type { NewHeldMail, Settled } from '../held-mail.js';
import type { Bench } from './contract.js';

const BY = { id: 'officer-1', role: 'officer' };
const AT = '2026-11-24T10:00:00.000Z';

export const aHeldMail = (
  id: string,
  settled?: Partial<Settled>,
  over: Partial<NewHeldMail> = {},
): NewHeldMail => ({
  ...{ id, fingerprint: `print-${id}`, kind: 'reply', reason: 'It names no case.', mentions: null },
  ...{ receivedAt: '2026-11-24T09:00:00Z', sha256: 'a'.repeat(64), bytes: 3 },
  ...{ sealedHead: new Uint8Array([1]), sealedMessage: new Uint8Array([2, 3]) },
  ...(settled === undefined
    ? {}
    : {
        settled: {
          ...{ state: 'set-aside', at: AT, by: BY, reference: null, sealedBecause: null },
          ...settled,
        },
      }),
  ...over,
});

export function heldMailContract({ record, authority }: Bench): void {
  describe('the holding pen', () => {
    it('holds the same message once, and reads it back as it was given', async () => {
      await record().transact(authority(), async (tx) => {
        const first = await tx.heldMail.hold(aHeldMail('one'));
        expect(first.fresh).toBe(true);
        const again = await tx.heldMail.hold(aHeldMail('two', undefined, { fingerprint: 'print-one' }));
        expect([again.fresh, again.mail]).toEqual([false, first.mail]);
        const { sealedMessage: _, ...head } = aHeldMail('one');
        const kept = await tx.heldMail.get('one');
        expect({ ...kept, sealedHead: [...kept!.sealedHead] }).toEqual({
          ...{ ...head, receivedAt: '2026-11-24T09:00:00.000Z', heldAt: expect.stringMatching(/Z$/) },
          ...{ sealedHead: [1], state: 'held', settledAt: null, settledBy: null },
          ...{ reference: null, sealedBecause: null },
        });
        expect([...(await tx.heldMail.message('one'))!]).toEqual([2, 3]);
        expect([await tx.heldMail.get('two'), await tx.heldMail.message('two')]).toEqual([
          undefined,
          undefined,
        ]);
      });
    });

    it('lists by arrival, by what became of them, and by the page', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.heldMail.hold(aHeldMail('late', undefined, { receivedAt: '2026-11-25T09:00:00Z' }));
        await tx.heldMail.hold(aHeldMail('b'));
        await tx.heldMail.hold(aHeldMail('a'));
        await tx.heldMail.hold(aHeldMail('done', {}));
        const ids = async (...asked: Parameters<typeof tx.heldMail.list>) =>
          (await tx.heldMail.list(...asked)).map(({ id }) => id);
        expect(await ids()).toEqual(['a', 'b', 'done', 'late']);
        expect(await ids({ state: 'held', limit: 2 })).toEqual(['a', 'b']);
        expect(await ids({ state: 'held', after: (await tx.heldMail.get('b'))! })).toEqual(['late']);
        const waiting = await tx.heldMail.waiting();
        expect(waiting).toEqual({ count: 3, since: expect.stringMatching(/Z$/) });
      });
    });

    it('what was set aside may still be put on a case, and what is on a case stays there', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.heldMail.hold(aHeldMail('one'));
        const settle = (state: Settled['state'], reference: string | null) =>
          tx.heldMail.settle('one', { state, at: AT, by: BY, reference, sealedBecause: null });
        expect(await settle('set-aside', null)).toBe(true);
        expect(await tx.heldMail.waiting()).toEqual({ count: 0, since: null });
        expect(await settle('assigned', 'FOI-2026-000001')).toBe(true);
        expect(await settle('opened', 'FOI-2026-000002')).toBe(false);
        expect(await tx.heldMail.get('one')).toMatchObject({
          ...{ state: 'assigned', reference: 'FOI-2026-000001', settledAt: AT, settledBy: BY },
        });
        expect(await tx.heldMail.ofCase('FOI-2026-000001')).toEqual(['one']);
        expect(await tx.heldMail.ofCase('FOI-2026-000002')).toEqual([]);
      });
    });
  });
}
