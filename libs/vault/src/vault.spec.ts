import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SealBrokenError, SubjectDestroyedError } from './errors.js';
import type { KeyTransaction, StoredKey } from './key-table.js';
import { openVault } from './vault.js';

const masterKey = randomBytes(32);

/** One authority's table of keys; `rows` may be shared to look at it, or to move it. */
function transaction(id = 'westmarch', rows = new Map<string, StoredKey>()): KeyTransaction {
  return {
    authority: async () => ({ id }),
    subjectKeys: {
      get: async (subject) => rows.get(subject),
      putIfAbsent: async (subject, wrappedKey) => {
        const kept = rows.get(subject) ?? { wrappedKey };
        rows.set(subject, kept);
        return kept;
      },
      destroy: async (subject) => void rows.set(subject, { destroyed: true }),
    },
  };
}

const PERSON = { name: 'Elinor Vance', address: '3 Mill Lane' };

describe('The vault', () => {
  it('gives back whatever was sealed, and shows none of it', async () => {
    const [vault, tx] = [openVault({ masterKey }), transaction()];
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const sealed = await vault.seal(tx, 'subject-1', value, 'event-1');
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(await vault.unseal(tx, 'subject-1', sealed, 'event-1')).toEqual({
          destroyed: false,
          value: plain,
        });
      }),
    );
    const sealed = Buffer.from(await vault.seal(tx, 'subject-1', PERSON, 'event-1'));
    expect(sealed.toString('latin1')).not.toContain('Elinor');
  });

  it('never seals the same words to the same bytes', async () => {
    const [vault, tx] = [openVault({ masterKey }), transaction()];
    const seal = async () =>
      Buffer.from(await vault.seal(tx, 'subject-1', PERSON, 'event-1')).toString('hex');
    expect(await seal()).not.toBe(await seal());
  });

  it('opens for no other event, person or authority', async () => {
    const vault = openVault({ masterKey });
    const rows = new Map<string, StoredKey>();
    const tx = transaction('westmarch', rows);
    const sealed = await vault.seal(tx, 'subject-1', PERSON, 'event-1');
    await vault.seal(tx, 'subject-2', PERSON, 'event-2');
    await expect(vault.unseal(tx, 'subject-1', sealed, 'event-2')).rejects.toThrow(SealBrokenError);
    await expect(vault.unseal(tx, 'subject-2', sealed, 'event-1')).rejects.toThrow(SealBrokenError);
    await expect(vault.unseal(tx, 'subject-3', sealed, 'event-1')).rejects.toThrow('there is no key');
    await expect(
      vault.unseal(transaction('eastmarch', rows), 'subject-1', sealed, 'event-1'),
    ).rejects.toThrow(SealBrokenError);
    const moved = transaction('westmarch', new Map([['subject-1', rows.get('subject-2')!]]));
    await expect(vault.unseal(moved, 'subject-1', sealed, 'event-1')).rejects.toThrow(SealBrokenError);
  });

  it('notices a single bit altered anywhere', async () => {
    const [vault, tx] = [openVault({ masterKey }), transaction()];
    const sealed = await vault.seal(tx, 'subject-1', PERSON, 'event-1');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.length * 8 - 1 }), async (bit) => {
        const altered = Uint8Array.from(sealed);
        altered[bit >> 3]! ^= 1 << (bit & 7);
        await expect(vault.unseal(tx, 'subject-1', altered, 'event-1')).rejects.toThrow(SealBrokenError);
      }),
    );
    await expect(vault.unseal(tx, 'subject-1', sealed.slice(0, 20), 'event-1')).rejects.toThrow(
      SealBrokenError,
    );
  });

  it('keeps no plain data key in the table', async () => {
    const rows = new Map<string, StoredKey>();
    await openVault({ masterKey }).seal(transaction('westmarch', rows), 'subject-1', PERSON, 'event-1');
    const sealed = openVault({ masterKey: randomBytes(32) });
    const other = sealed.seal(transaction('westmarch', rows), 'subject-1', PERSON, 'event-2');
    await expect(other).rejects.toThrow('TWENTIETH_RETIRED_MASTER_KEYS');
  });

  it('forgets a person for ever, even where their key was in use a moment before', async () => {
    const [vault, tx] = [openVault({ masterKey }), transaction()];
    const sealed = await vault.seal(tx, 'subject-1', PERSON, 'event-1');
    const other = await vault.seal(tx, 'subject-2', PERSON, 'event-2');
    await vault.destroy(tx, 'subject-1');
    expect(await vault.unseal(tx, 'subject-1', sealed, 'event-1')).toEqual({ destroyed: true });
    await expect(vault.seal(tx, 'subject-1', PERSON, 'event-3')).rejects.toThrow(SubjectDestroyedError);
    expect(await vault.unseal(tx, 'subject-2', other, 'event-2')).toMatchObject({ destroyed: false });
  });

  it('opens what an earlier master key wrapped, and with two keys in memory still opens a hundred people', async () => {
    const tx = transaction();
    const sealed = await openVault({ masterKey }).seal(tx, 'subject-1', PERSON, 'event-1');
    const vault = openVault({ masterKey: randomBytes(32), retiredMasterKeys: [masterKey], cacheSize: 2 });
    const parts = new Map<string, Uint8Array>();
    for (let n = 2; n <= 100; n++)
      parts.set(`subject-${n}`, await vault.seal(tx, `subject-${n}`, n, 'event'));
    expect(await vault.unseal(tx, 'subject-1', sealed, 'event-1')).toEqual({
      destroyed: false,
      value: PERSON,
    });
    for (const [subject, part] of parts) {
      const value = Number(subject.slice(8));
      expect(await vault.unseal(tx, subject, part, 'event')).toEqual({ destroyed: false, value });
    }
  });
});
