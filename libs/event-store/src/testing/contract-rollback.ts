// All or nothing: a transaction that fails leaves no trace in any table, however far it got.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordStore, RecordTransaction } from '../record.js';
import type { Bench } from './contract.js';
import { anEvent, appendNow, REFERENCE } from './samples.js';

type Step = (tx: RecordTransaction, run: number) => Promise<unknown>;

const steps: readonly Step[] = [
  (tx) => appendNow(tx, REFERENCE, [anEvent(), anEvent()]),
  (tx) => appendNow(tx, 'FOI-2026-000002', [anEvent()]),
  (tx) => tx.nextReference('FOI', 2026),
  (tx, run) => tx.claimMessageId(`message-${run}`, REFERENCE),
  (tx, run) => tx.wakes.upsert([{ ...WAKE, version: run, effects: run }]),
  (tx, run) => tx.wakes.markNudged(WAKE.proceeding, run, `temporal-${run}`),
  (tx, run) => tx.summaries.put({ ...SUMMARY, version: run }),
  (tx, run) => tx.subjectKeys.putIfAbsent(`subject-${run}`, new Uint8Array([run])),
  (tx) => tx.subjectKeys.rewrap('subject-0', new Uint8Array([9])),
  (tx) => tx.subjectKeys.destroy('subject-0'),
];

const WAKE = {
  proceeding: `request/${REFERENCE}`,
  reference: REFERENCE,
  wakeAt: null,
  effects: 0,
  finished: false,
  version: 0,
};
const SUMMARY = {
  ...{ reference: REFERENCE, regime: 'foia', receivedOn: '2026-11-02', stage: 'open', nextDue: null },
  ...{ overdue: false, officer: null, version: 0, updatedAt: '2026-11-02T09:00:00.000Z', summary: {} },
};

export function rollbackContract({ record, authority }: Bench): void {
  describe('a transaction that fails', () => {
    it('leaves nothing, whatever it had done before', async () => {
      const chosen = fc.array(fc.nat({ max: steps.length - 1 }), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(fc.boolean(), chosen, async (emptyBefore, plan) => {
          const tenant = authority();
          if (!emptyBefore) await record().transact(tenant, (tx) => inTurn(tx, steps.keys(), 0));
          const before = await everything(record(), tenant);
          const failing = record().transact(tenant, async (tx) => {
            await inTurn(tx, plan, 1);
            throw new Error('failed at the end');
          });
          await expect(failing).rejects.toThrow('failed at the end');
          expect(await everything(record(), tenant)).toEqual(before);
        }),
        { numRuns: 15 },
      );
    });

    it('tells its own error, and the next transaction works', async () => {
      const tenant = authority();
      const failing = record().transact(tenant, () => Promise.reject(new RangeError('mine')));
      await expect(failing).rejects.toThrow(RangeError);
      expect(await record().transact(tenant, (tx) => tx.nextReference('FOI', 2026))).toBe('FOI-2026-000001');
    });
  });
}

async function inTurn(tx: RecordTransaction, plan: Iterable<number>, run: number): Promise<void> {
  for (const index of plan) await steps[index]!(tx, run);
}

const everything = async (record: RecordStore, tenant: string) => ({
  ...(await record.transact(tenant, async (tx) => ({
    cases: await tx.references(),
    stream: await tx.readStream(REFERENCE),
    messages: [await tx.findByMessageId('message-0'), await tx.findByMessageId('message-1')],
    wakes: await tx.wakes.read(REFERENCE),
    summary: await tx.summaries.get(REFERENCE),
    keys: [await tx.subjectKeys.get('subject-0'), await tx.subjectKeys.get('subject-1')],
  }))),
  nextReference: await peekReference(record, tenant),
});

/** The reference that the next case would get, looked at without using it up. */
async function peekReference(record: RecordStore, tenant: string): Promise<string> {
  let reference = '';
  const looked = new Error('only looked');
  await record
    .transact(tenant, async (tx) => {
      reference = await tx.nextReference('FOI', 2026);
      throw looked;
    })
    .catch((error: unknown) => {
      if (error !== looked) throw error;
    });
  return reference;
}
