// Authorities share a record and see nothing of one another, not even that something is there.
import { describe, expect, it } from '@jest/globals';
import { UnknownAuthorityError } from '../errors.js';
import type { RecordTransaction } from '../record.js';
import type { Bench } from './contract.js';
import { AUTHORITIES } from './contract.js';
import { anEvent, appendNow, REFERENCE } from './samples.js';

/** Everything one authority can hold, under names that another may use too. */
async function fill(tx: RecordTransaction): Promise<void> {
  await tx.claimCommand('same-key', 'said');
  await tx.storeOutcome('same-key', 'mine', null);
  await tx.nextReference('FOI', 2026);
  await appendNow(tx, REFERENCE, [anEvent()]);
  await tx.claimMessageId('message', REFERENCE);
  const proceeding = `request/${REFERENCE}`;
  await tx.wakes.upsert([
    { proceeding, reference: REFERENCE, wakeAt: null, effects: 1, finished: false, version: 1 },
  ]);
  await tx.summaries.put({
    ...{ reference: REFERENCE, regime: 'foia', receivedOn: '2026-11-02', stage: 'open', nextDue: null },
    ...{ overdue: false, officer: null, version: 1, updatedAt: '2026-11-02T09:00:00Z', summary: {} },
  });
  await tx.subjectKeys.putIfAbsent('subject', new Uint8Array([1]));
  const digest = { morning: '2026-11-23', to: 'officer-7' };
  await tx.obligations.put([
    {
      ...{ letter: 'letter', reference: REFERENCE, proceeding, template: 'response', to: 'requester' },
      ...{ rung: null, state: 'owed', owedAt: '2026-11-23T09:00:00Z', raisedAt: '2026-11-23T09:00:00Z' },
      ...{ digest, about: {} },
    },
  ]);
  await tx.settings.change(0, 'holders', { officer: 'officer-7' }, { id: 'admin-1', role: 'admin' });
  const mail = { messageId: '<d@x>', address: 'seven@example.org', subject: '', text: '', html: '' };
  await tx.digests.add({ ...digest, id: 'digest', letters: [], mail, outcome: null, closed: false });
  await tx.calendar.confirm({ id: 'a-day', change: {}, confirmedBy: { id: 'a', role: 'admin' } });
}

export function tenancyContract({ record, authority }: Bench): void {
  describe('another authority', () => {
    it('finds nothing of what this one holds, and may use every name itself', async () => {
      const [mine, theirs] = [authority(), authority()];
      await record().transact(mine, fill);
      await record().transact(theirs, async (tx) => {
        expect((await tx.readStream(REFERENCE)).version).toBe(0);
        expect(await tx.references()).toEqual([]);
        expect(await tx.findByMessageId('message')).toBeUndefined();
        expect(await tx.wakes.read(REFERENCE)).toEqual([]);
        expect(await tx.wakes.get(`request/${REFERENCE}`)).toBeUndefined();
        expect(await tx.wakes.toTell(10, 'temporal')).toEqual([]);
        expect(await tx.summaries.get(REFERENCE)).toBeUndefined();
        expect(await tx.summaries.list()).toEqual([]);
        expect(await tx.subjectKeys.get('subject')).toBeUndefined();
        expect(await tx.obligations.owedBefore('2027-01-01T00:00:00Z', 10)).toEqual([]);
        expect(await tx.obligations.digestsDue('2027-01-01T00:00:00Z')).toEqual([]);
        expect(await tx.digests.get('digest')).toBeUndefined();
        expect(await tx.digests.open()).toEqual([]);
        expect([await tx.settings.version(), await tx.settings.changes(9)]).toEqual([0, []]);
        expect([await tx.settings.toCarry(), await tx.settings.openCases('', 9)]).toEqual([undefined, []]);
        expect([await tx.calendar.all(), await tx.calendar.openCases()]).toEqual([[], 0]);
        expect(await tx.readStreams([REFERENCE])).toEqual([]);
        expect(await tx.claimCommand('same-key', 'other')).toEqual({ claimed: true });
        await tx.storeOutcome('same-key', 'theirs', null);
        expect(await tx.nextReference('FOI', 2026)).toBe('FOI-2026-000001');
        await appendNow(tx, REFERENCE, [anEvent(), anEvent()]);
        expect(await tx.claimMessageId('message', REFERENCE)).toEqual({ claimed: true });
      });
      const { version } = await record().transact(mine, (tx) => tx.readStream(REFERENCE));
      expect(version).toBe(1);
    });

    it('is known by its own row alone', async () => {
      const mine = authority();
      const row = await record().transact(mine, (tx) => tx.authority());
      expect(row).toEqual({ id: mine, name: `The Authority of ${mine}`, rehearsal: true, settings: {} });
    });

    it('that was never made has no case and can make none', async () => {
      const ask = record().transact('nowhere', (tx) => tx.authority());
      await expect(ask).rejects.toThrow(UnknownAuthorityError);
      const add = record().transact('nowhere', (tx) => tx.claimCommand('key', 'said'));
      await expect(add).rejects.toThrow(UnknownAuthorityError);
      await expect(record().transact('', (tx) => tx.authority())).rejects.toThrow(TypeError);
    });

    it('is named in the list of all, for the relay', async () => {
      expect(new Set(await record().authorityIds())).toEqual(new Set(AUTHORITIES));
    });
  });
}
