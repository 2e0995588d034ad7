// Commands: carried out once, and answered alike for ever.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordMisuseError } from '../errors.js';
import type { RecordStore } from '../record.js';
import type { Bench } from './contract.js';
import { anEvent, readCase, REFERENCE } from './samples.js';

export function commandsContract({ record, authority }: Bench): void {
  describe('commands', () => {
    it('a command repeated gets its first outcome, whatever JSON that is', async () => {
      const tenant = authority();
      let number = 0;
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (outcome) => {
          const command = `command-${(number += 1)}`;
          expect(await carryOut(record(), tenant, command, outcome)).toEqual({ claimed: true });
          const second = await carryOut(record(), tenant, command, 'another');
          const kept = JSON.stringify(outcome);
          expect(second).toMatchObject({ claimed: false, bodyHash: 'said', reference: REFERENCE });
          expect(JSON.stringify(second.claimed ? undefined : second.outcome)).toBe(kept);
        }),
        { numRuns: 30 },
      );
    });

    it('the same command sent twice at once is carried out once, and both learn the same', async () => {
      const tenant = authority();
      const send = () =>
        record().transact(tenant, async (tx) => {
          const claim = await tx.claimCommand('once', 'said');
          if (!claim.claimed) return claim.outcome;
          const { version, headHash } = await tx.readStream(REFERENCE);
          const [event] = await tx.append(REFERENCE, version, headHash, [anEvent()], 'once');
          const outcome = { recorded: event!.id };
          await tx.storeOutcome('once', outcome, REFERENCE);
          return outcome;
        });
      const answers = await Promise.all([send(), send(), send(), send()]);
      const { events } = await readCase(record(), tenant);
      expect(events).toHaveLength(1);
      expect(answers).toEqual(answers.map(() => ({ recorded: events[0]!.id })));
    });

    it('a repetition that arrives in the middle waits, and is told the outcome', async () => {
      const tenant = authority();
      let second: Promise<unknown> | undefined;
      await record().transact(tenant, async (tx) => {
        await tx.claimCommand('slow', 'said');
        second = record().transact(tenant, (other) => other.claimCommand('slow', 'said'));
        await tx.storeOutcome('slow', { first: true }, null);
      });
      expect(await second).toEqual({
        claimed: false,
        bodyHash: 'said',
        reference: null,
        outcome: { first: true },
      });
    });

    it('a repetition takes over when the first attempt fails', async () => {
      const tenant = authority();
      let second: Promise<unknown> | undefined;
      const first = record().transact(tenant, async (tx) => {
        await tx.claimCommand('failing', 'said');
        second = carryOut(record(), tenant, 'failing', 'done');
        throw new Error('the process died');
      });
      await expect(first).rejects.toThrow('the process died');
      expect(await second).toEqual({ claimed: true });
    });

    it('a command is not left without an outcome, nor given two', async () => {
      const tenant = authority();
      const silent = record().transact(tenant, (tx) => tx.claimCommand('silent', 'said'));
      await expect(silent).rejects.toThrow(RecordMisuseError);
      expect(await carryOut(record(), tenant, 'silent', 'later')).toEqual({ claimed: true });
      const twice = record().transact(tenant, (tx) => tx.storeOutcome('silent', 'changed', null));
      await expect(twice).rejects.toThrow(RecordMisuseError);
      expect(await carryOut(record(), tenant, 'silent', 'x')).toMatchObject({ outcome: 'later' });
    });
  });
}

const carryOut = (record: RecordStore, tenant: string, command: string, outcome: unknown) =>
  record.transact(tenant, async (tx) => {
    const claim = await tx.claimCommand(command, 'said');
    if (claim.claimed) await tx.storeOutcome(command, outcome, REFERENCE);
    return claim;
  });
