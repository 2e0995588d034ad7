// The confirmed changes of the calendar, the batch's bookmark, and its questions.
import { describe, expect, it } from '@jest/globals';
import type { RecordTransaction } from '../record.js';
import type { CaseSummary } from '../summary.js';
import type { Bench } from './contract.js';
import { anEvent, appendNow } from './samples.js';

const change = { id: 'a-day', add: [{ date: '2026-12-14', title: 'A day', in: ['scotland'] }] };
const confirmedBy = { id: 'approver-1', role: 'approver' };
const what = { id: 'a-day', change, confirmedBy };

const summary = (number: number, over: Partial<CaseSummary> = {}): CaseSummary => ({
  ...{ reference: `FOI-2026-00000${number}`, regime: 'foia', receivedOn: '2026-12-01', stage: 'received' },
  ...{ nextDue: '2027-01-04', overdue: false, officer: null, version: 1 },
  ...{ updatedAt: '2026-12-01T09:00:00.000Z', summary: { lastDue: '2027-01-04' }, ...over },
});

export function calendarContract({ record, authority }: Bench): void {
  describe('a confirmed change of the calendar', () => {
    it('is kept once, as it was first confirmed', async () => {
      const tenant = authority();
      const first = await record().transact(tenant, (tx) => tx.calendar.confirm(what));
      expect(first).toMatchObject({
        added: true,
        kept: { ...what, bookmark: '', looked: 0, beganAt: null, finishedAt: null },
      });
      const again = await record().transact(tenant, (tx) =>
        tx.calendar.confirm({ ...what, change: {}, confirmedBy: { id: 'x', role: 'y' } }),
      );
      expect(again).toEqual({ added: false, kept: first.kept });
      expect(await record().transact(tenant, (tx) => tx.calendar.all())).toEqual([first.kept]);
    });

    it('has one bookmark, which one pass at a time moves on until the end', async () => {
      const tenant = authority();
      const within = <T>(fn: (tx: RecordTransaction) => Promise<T>) => record().transact(tenant, fn);
      await within((tx) => tx.calendar.confirm(what));
      const advance = (from: string, bookmark: string, looked: number, finished = false) =>
        within((tx) => tx.calendar.advance('a-day', from, { bookmark, looked, finished }));
      expect(await advance('', 'B', 5)).toBe(true);
      expect(await advance('', 'C', 5)).toBe(false);
      expect(await advance('B', 'D', 2, true)).toBe(true);
      expect(await advance('D', 'E', 2)).toBe(false);
      const [row] = await within((tx) => tx.calendar.all());
      expect(row).toMatchObject({
        ...{ bookmark: 'D', looked: 7 },
        ...{ beganAt: expect.any(String), finishedAt: expect.any(String) },
      });
    });

    it('is known to all once whoever claimed a command before the horizon has ended', async () => {
      const tenant = authority();
      const horizon = await record().transact(tenant, async (tx) => {
        await tx.calendar.confirm(what);
        return tx.calendar.horizon();
      });
      expect(await record().transact(tenant, (tx) => tx.calendar.isPassed(horizon))).toBe(true);
    });

    it('may touch the open cases received before its last day with something due from its first', async () => {
      await record().transact(authority(), async (tx) => {
        const rows = [
          summary(1),
          summary(2, { summary: { lastDue: '2026-12-11' } }), // due before the day
          summary(3, { receivedOn: '2026-12-14' }), // received on it: the count begins after
          summary(4, { stage: 'closed' }),
          summary(5, { summary: {} }), // written before summaries told it
          summary(6, { summary: { lastDue: '' } }), // all settled
          summary(7, { summary: { lastDue: '2026-12-14' } }),
        ];
        for (const row of rows) await tx.summaries.put(row);
        const days = { first: '2026-12-14', last: '2026-12-14' };
        const found = await tx.calendar.casesWithin(days, '', 10);
        expect(found.map((reference) => Number(reference.slice(-1)))).toEqual([1, 5, 7]);
        expect(await tx.calendar.casesWithin(days, found[0]!, 1)).toEqual([found[1]]);
        expect(await tx.calendar.casesLeft(days, found[0]!)).toBe(2);
        expect(await tx.calendar.openCases()).toBe(6);
      });
    });

    it('has come as far as the commands of its batch have, and as far as Temporal was told', async () => {
      await record().transact(authority(), async (tx) => {
        const carried = async (id: string, reference: string, kind: string): Promise<void> => {
          await tx.claimCommand(id, 'said');
          await tx.storeOutcome(id, { kind }, reference);
        };
        const row = { wakeAt: null, effects: 0, finished: false };
        await carried('calendar/a-day/A', 'A', 'recorded');
        await carried('calendar/a-day/B', 'B', 'recorded');
        await carried('calendar/a-day/C', 'C', 'refused');
        await carried('calendar/a-day-2/A', 'A', 'recorded');
        await tx.wakes.upsert([
          { ...row, proceeding: 'request/A', reference: 'A', version: 2 },
          { ...row, proceeding: 'request/B', reference: 'B', version: 2 },
          { ...row, proceeding: 'review/B/1', reference: 'B', version: 2 },
        ]);
        await tx.wakes.markNudged('request/A', 2, 'temporal');
        await tx.wakes.markNudged('request/B', 2, 'temporal');
        expect(await tx.calendar.progress('calendar/a-day/')).toEqual({ moved: 2, told: 1 });
        await tx.wakes.markNudged('review/B/1', 2, 'temporal');
        expect(await tx.calendar.progress('calendar/a-day/')).toEqual({ moved: 2, told: 2 });
      });
    });
  });

  describe('streams', () => {
    it('are read several at once as each is read alone', async () => {
      const tenant = authority();
      await record().transact(tenant, (tx) => appendNow(tx, 'FOI-2026-000002', [anEvent(), anEvent()]));
      await record().transact(tenant, (tx) => appendNow(tx, 'FOI-2026-000001', [anEvent()]));
      await record().transact(tenant, async (tx) => {
        const names = ['FOI-2026-000002', 'FOI-2026-000009', 'FOI-2026-000001'];
        expect(await tx.readStreams(names)).toEqual([
          await tx.readStream('FOI-2026-000001'),
          await tx.readStream('FOI-2026-000002'),
        ]);
      });
    });
  });
}
