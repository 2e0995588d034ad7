// The tables beside the events: references, messages, wake rows, summaries, subject keys.
import { describe, expect, it } from '@jest/globals';
import { RecordMisuseError } from '../errors.js';
import type { CaseSummary } from '../summary.js';
import type { WakeWrite } from '../wake.js';
import type { Bench } from './contract.js';
import { REFERENCE } from './samples.js';

const wake = (proceeding: string, over: Partial<WakeWrite> = {}): WakeWrite => ({
  ...{
    proceeding,
    reference: REFERENCE,
    wakeAt: '2026-12-01T00:00:00Z',
    effects: 0,
    finished: false,
    version: 1,
  },
  ...over,
});

const summary = (number: number, over: Partial<CaseSummary> = {}): CaseSummary => ({
  ...{ reference: `FOI-2026-00000${number}`, regime: 'foia', receivedOn: '2026-11-02', stage: 'open' },
  ...{
    nextDue: '2026-12-01',
    overdue: false,
    officer: null,
    version: 3,
    updatedAt: '2026-11-02T09:00:00.000Z',
  },
  ...{ summary: { parts: 7 }, ...over },
});

export function tablesContract({ record, authority }: Bench): void {
  describe('references', () => {
    it('are counted without gaps for each prefix and year, however many cases open at once', async () => {
      const tenant = authority();
      const next = (prefix: string, year: number) =>
        record().transact(tenant, (tx) => tx.nextReference(prefix, year));
      const many = await Promise.all(Array.from({ length: 6 }, () => next('FOI', 2026)));
      expect(many.sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `FOI-2026-00000${n}`));
      expect([await next('FOI', 2027), await next('EIR', 2026)]).toEqual([
        'FOI-2027-000001',
        'EIR-2026-000001',
      ]);
      await expect(next('foi', 2026)).rejects.toThrow(RecordMisuseError);
    });
  });

  describe('messages', () => {
    it('one message opens one case, and tells whose it is', async () => {
      const tenant = authority();
      const claim = (reference: string) =>
        record().transact(tenant, (tx) => tx.claimMessageId('hash', reference, 'content'));
      expect(await record().transact(tenant, (tx) => tx.findByMessageId('hash'))).toBeUndefined();
      const answers = await Promise.all([claim('FOI-2026-000001'), claim('FOI-2026-000002')]);
      expect(answers.filter((answer) => answer.claimed)).toHaveLength(1);
      const owner = await record().transact(tenant, (tx) => tx.findByMessageId('hash'));
      expect(owner).toEqual({ reference: expect.any(String), contentHash: 'content' });
      expect(answers).toContainEqual({ claimed: false, ...owner });
    });
  });

  describe('wake rows', () => {
    it('keep what Temporal was told when what is owed changes, and it never goes backwards', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.wakes.upsert([wake('request/A')]);
        await tx.wakes.markNudged('request/A', 5, 'temporal-1');
        await tx.wakes.markNudged('request/A', 4, 'temporal-1');
        await tx.wakes.upsert([wake('request/A', { version: 6, wakeAt: null, effects: 2, finished: true })]);
        const told = {
          version: 6,
          wakeAt: null,
          effects: 2,
          finished: true,
          versionNudged: 5,
          toldTemporal: 'temporal-1',
        };
        expect(await tx.wakes.read(REFERENCE)).toEqual([{ ...wake('request/A'), ...told }]);
        expect(await tx.wakes.get('request/A')).toMatchObject(told);
        expect(await tx.wakes.get('request/B')).toBeUndefined();
      });
    });

    it('are not put back by one who read an earlier version of the case', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.wakes.upsert([wake('request/A', { version: 6 })]);
        await tx.wakes.upsert([wake('request/A', { version: 5, finished: true })]);
        expect(await tx.wakes.get('request/A')).toMatchObject({ version: 6, finished: false });
      });
    });

    it('spell every instant in one way', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.wakes.upsert([wake('request/A', { wakeAt: '2026-12-01T00:00:00Z' })]);
        expect((await tx.wakes.get('request/A'))?.wakeAt).toBe('2026-12-01T00:00:00.000Z');
      });
    });

    it('past the instant that they wait for are found by age, page by page, and are told again on demand', async () => {
      await record().transact(authority(), async (tx) => {
        const at = (hour: number) => `2026-12-01T0${hour}:00:00.000Z`;
        await tx.wakes.upsert([
          ...[3, 1, 2].map((hour) => wake(`request/${hour}`, { wakeAt: at(hour) })),
          wake('request/done', { wakeAt: at(1), finished: true }),
          wake('request/idle', { wakeAt: null }),
        ]);
        const first = await tx.wakes.overdue(at(3), 1);
        const then = await tx.wakes.overdue(at(3), 10, first.at(-1));
        expect([...first, ...then].map(({ proceeding }) => proceeding)).toEqual(['request/1', 'request/2']);
        for (const { proceeding } of [...first, ...then])
          await tx.wakes.markNudged(proceeding, 1, 'temporal-1');
        await tx.wakes.tellAgain(['request/2', 'request/unknown']);
        const told = (await tx.wakes.read(REFERENCE)).map((row) => [row.proceeding, row.toldTemporal]);
        expect(told.filter(([name]) => name === 'request/1' || name === 'request/2')).toEqual([
          ['request/1', 'temporal-1'],
          ['request/2', null],
        ]);
        expect((await tx.wakes.toTell(10, 'temporal-1')).map(({ proceeding }) => proceeding)).toContain(
          'request/2',
        );
      });
    });

    it('to tell are those ahead of the last nudge, and the open ones that this Temporal never heard of', async () => {
      await record().transact(authority(), async (tx) => {
        const told = async (row: WakeWrite, version: number, temporal: string) => {
          await tx.wakes.upsert([row]);
          await tx.wakes.markNudged(row.proceeding, version, temporal);
        };
        await tx.wakes.upsert([wake('never-told', { wakeAt: '2026-12-05T00:00:00Z' })]);
        await told(wake('up-to-date', { version: 2 }), 2, 'temporal-1');
        await told(wake('ahead', { version: 3, wakeAt: '2026-12-02T00:00:00Z' }), 2, 'temporal-1');
        await told(wake('ended', { finished: true, wakeAt: null }), 1, 'temporal-1');
        await told(wake('ended-untold', { finished: true, wakeAt: null, version: 2 }), 1, 'temporal-1');
        const names = async (...asked: Parameters<typeof tx.wakes.toTell>) =>
          (await tx.wakes.toTell(...asked)).map((row) => row.proceeding);
        expect(await names(10, 'temporal-1')).toEqual(['ended-untold', 'ahead', 'never-told']);
        expect(await names(10, 'temporal-2')).toEqual(['ended-untold', 'up-to-date', 'ahead', 'never-told']);
        const [first, second] = await tx.wakes.toTell(2, 'temporal-2');
        expect(await names(1, 'temporal-2', first)).toEqual(['up-to-date']);
        expect(await names(10, 'temporal-2', second)).toEqual(['ahead', 'never-told']);
      });
    });
  });

  describe('what is outstanding', () => {
    it('are the open proceedings and the ends not told, page by page, with the time of their last change', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.wakes.upsert([
          wake('c-open'),
          wake('a-ended-untold', { finished: true, wakeAt: null }),
          wake('b-ended', { finished: true, wakeAt: null, version: 2 }),
        ]);
        await tx.wakes.markNudged('b-ended', 2, 'temporal-1');
        const [first, ...rest] = await tx.wakes.outstanding(10);
        expect([first!, ...rest].map((row) => row.proceeding)).toEqual(['a-ended-untold', 'c-open']);
        expect(first!.changedAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
        expect(await tx.wakes.outstanding(1)).toEqual([first]);
        expect(await tx.wakes.outstanding(10, 'a-ended-untold')).toEqual(rest);
      });
    });
  });

  describe('summaries', () => {
    it('are replaced whole and read back as written', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.summaries.put(summary(1));
        await tx.summaries.put(summary(1, { stage: 'answered', officer: 'officer-1', version: 4 }));
        expect(await tx.summaries.get(REFERENCE)).toEqual(
          summary(1, { stage: 'answered', officer: 'officer-1', version: 4 }),
        );
        expect(await tx.summaries.get('FOI-2026-000009')).toBeUndefined();
      });
    });

    it('are listed by what is due first, those with nothing due last, filtered and by the page', async () => {
      await record().transact(authority(), async (tx) => {
        await tx.summaries.put(summary(1, { nextDue: null, stage: 'answered' }));
        await tx.summaries.put(summary(2, { nextDue: '2026-12-03', officer: 'officer-1' }));
        await tx.summaries.put(summary(3, { nextDue: '2026-11-30', overdue: true }));
        await tx.summaries.put(summary(4, { nextDue: '2026-12-03', regime: 'eir' }));
        const list = async (filter?: Parameters<typeof tx.summaries.list>[0]) =>
          (await tx.summaries.list(filter)).map((row) => Number(row.reference.slice(-1)));
        expect(await list()).toEqual([3, 2, 4, 1]);
        expect([await list({ stage: 'answered' }), await list({ overdue: true })]).toEqual([[1], [3]]);
        expect([await list({ officer: 'officer-1' }), await list({ regime: 'eir' })]).toEqual([[2], [4]]);
        expect(await list({ after: summary(2, { nextDue: '2026-12-03' }), limit: 1 })).toEqual([4]);
        expect(await list({ after: summary(4, { nextDue: '2026-12-03' }) })).toEqual([1]);
        expect(await list({ after: summary(1, { nextDue: null }) })).toEqual([]);
      });
    });
  });

  describe('subject keys', () => {
    it('the first key given is kept, and a key destroyed never comes back', async () => {
      const tenant = authority();
      const within = record().transact.bind(undefined, tenant);
      const bytes = (...values: number[]) => new Uint8Array(values);
      const read = () =>
        within(async (tx) => {
          const row = await tx.subjectKeys.get('subject-1');
          return row && 'wrappedKey' in row ? [...row.wrappedKey] : row;
        });
      expect(await read()).toBeUndefined();
      await Promise.all([1, 2].map(() => within((tx) => tx.subjectKeys.putIfAbsent('subject-1', bytes(1)))));
      await within((tx) => tx.subjectKeys.putIfAbsent('subject-1', bytes(2)));
      expect(await read()).toEqual([1]);
      expect(await within((tx) => tx.subjectKeys.rewrap('subject-1', bytes(3)))).toBe(true);
      expect(await read()).toEqual([3]);
      await within((tx) => tx.subjectKeys.destroy('subject-1'));
      await within((tx) => tx.subjectKeys.destroy('subject-1'));
      expect(await within((tx) => tx.subjectKeys.rewrap('subject-1', bytes(4)))).toBe(false);
      expect(await within((tx) => tx.subjectKeys.putIfAbsent('subject-1', bytes(5)))).toEqual({
        destroyed: true,
      });
      expect(await read()).toEqual({ destroyed: true });
    });
  });
}
